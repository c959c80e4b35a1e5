const abbreviations = new Set(['PO', 'VOIP', 'SMS']);

/** A constant of the schema as words: WORK_EMAIL becomes "Work email". */
export function labelOf(constant: string): string {
  const words = constant.split('_').map((word) => (abbreviations.has(word) ? word : word.toLowerCase()));
  const [first = '', ...rest] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
}
