interface Props {
  text: string;
  words: readonly string[];
}

/** The text with what was searched for marked in it. */
export function Highlighted({ text, words }: Props) {
  if (words.length === 0) return text;
  const pattern = new RegExp(`(${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'giu');
  // Every second part is what the parentheses of the pattern found.
  return text.split(pattern).map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}
