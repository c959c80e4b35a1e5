import { replaceUuids } from './uuids.ts';

const instant = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
/** Access tokens, API keys and tokens of devices and sessions. */
const secret = /\beyJ[\w-]+\.[\w-]+\.[\w-]+|\bkith(_(device|refresh))?_[0-9a-f#]+(_[\w-]{43})+/g;
/** Of the change feed, which show whatever anybody has written by then. */
const feedCursor = /"MXw[\w-]{20,}"/g;
const signature = /(\/images\/[^"?]*)[?/][\w=&.-]+/g;

/** An answer without what is another one each time: new ids are numbered as they come, and known ones stay. */
export function comparable(text: string, known: ReadonlySet<string>): string {
  const numbers = new Map<string, string>();
  const numbered = replaceUuids(text.replaceAll(secret, '<secret>').replaceAll(signature, '<image>').replaceAll(feedCursor, '<cursor>'), (uuid) => {
    if (known.has(uuid)) return undefined;
    const number = numbers.get(uuid) ?? `#${numbers.size + 1}`;
    numbers.set(uuid, number);
    return number;
  });
  return numbered.replaceAll(instant, '<instant>');
}
