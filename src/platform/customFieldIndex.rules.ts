/** What fits into one entry of an index of values inside custom fields: a path and the start of a text. */

/** Characters of the path to a value. */
export const maximumPath = 255;

const keyLength = 200;

/** The start of a text, short enough for an index; of two texts, the key of the smaller one is never the larger key. */
export const textKey = (text: string): string => (text.length <= keyLength ? text : Array.from(text).slice(0, keyLength).join(''));
