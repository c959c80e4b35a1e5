import { z } from 'zod';
import { ifVersion } from '../../platform/parseInput.ts';

const id = z.string();

const maximumBytes = 9_000_000;

/** What base64 text must not have, and the remedy (RFC 4648, section 4). */
const foreignCharacters: [pattern: RegExp, detail: string][] = [
  [/^data:/i, 'must be the base64 text alone: leave out the start of the data: URL, up to its comma.'],
  [/\s/, 'must not have spaces or line breaks: leave them out.'],
  [/[-_]/, 'must use the standard alphabet, which has + and / in place of - and _.'],
  [/./, 'must be base64 (RFC 4648) with its padding.'],
];

function base64Problem(text: string): string | null {
  const end = text.search(/[^A-Za-z0-9+/]/);
  const rest = end === -1 ? '' : text.slice(end, end + 3);
  if (['', '=', '=='].includes(rest) && text.length % 4 === 0) return null;
  return foreignCharacters.find(([pattern]) => pattern.test(text))![1];
}

const imageData = z.string().transform((text, { addIssue }) => {
  const refuse = (code: string, message: string) => {
    addIssue({ code: 'custom', message, params: { code } });
    return z.NEVER;
  };
  if (text === '') return refuse('EMPTY', 'must not be empty: send a JPEG or PNG file.');
  const problem = base64Problem(text);
  if (problem !== null) return refuse('NOT_BASE64', problem);
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length > maximumBytes) {
    return refuse('TOO_LARGE', `has ${bytes.length} bytes; an image may have ${maximumBytes}. Scale it down.`);
  }
  return bytes;
});

export const addImageInput = z.object({ ownerId: id, data: imageData });
export const removeImageInput = z.object({ ownerId: id, id, ifVersion });
export const restoreImageInput = z.object({ ownerId: id, id });
