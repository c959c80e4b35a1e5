/** The UUIDs in texts, in each of the forms that the API has for them. */

const pattern = /(?<![0-9a-f])[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}(?![0-9a-f])/gi;

const hexOf = (uuid: string): string => uuid.replaceAll('-', '').toLowerCase();

/** Each once, as 32 hexadecimal digits. */
export const uuidsIn = (text: string): Set<string> => new Set([...text.matchAll(pattern)].map(([uuid]) => hexOf(uuid)));

/** The text with other UUIDs in the place of those for which there is one; they keep their form. */
export const replaceUuids = (text: string, other: (hex: string) => string | undefined): string =>
  text.replaceAll(pattern, (uuid) => {
    const hex = other(hexOf(uuid));
    if (hex === undefined) return uuid;
    return uuid.includes('-') && /^[0-9a-f]{32}$/.test(hex) ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : hex;
  });
