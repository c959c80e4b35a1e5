/** 12,345 */
export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

/** Three significant figures are more than the measurement has. */
export const millis = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

export const ratio = (value: number): string => value.toFixed(2);

export const plural = (count: number, noun: string): string => `${whole(count)} ${noun}${count === 1 ? '' : 's'}`;

/** Text without line breaks of its own, broken into lines of up to 130 characters as the other documents are. */
export function paragraph(text: string): string {
  const lines = [''];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const line = `${lines.at(-1)!} ${word}`.trim();
    if (line.length <= 130) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** A Markdown table whose first column is text and whose others are figures. */
export function table(headings: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rule = line(headings.map((_, index) => (index === 0 ? '---' : '---:')));
  return [line(headings), rule, ...rows.map(line)].join('\n');
}
