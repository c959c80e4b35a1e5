const length = 200;

/** The start of a text, short enough for an index; of two texts, the key of the smaller one is never the larger key. */
export const textKey = (text: string): string => (text.length <= length ? text : Array.from(text).slice(0, length).join(''));
