import { etagOf, namesEtag } from './etag.ts';

/** What beside the language decides what the answer to a GET is. */
export const answerVaries = 'authorization, accept';

/** The Cache-Control of a query's answer to a GET: a client may keep it if it asks whether it still holds. */
export const keptControl = 'private, no-cache';

/** The tag of such an answer, and whether a client that names tags has it. */
export function revalidation(body: string, ifNoneMatch: string | null | undefined) {
  const etag = etagOf(body);
  return { etag, isKnown: namesEtag(ifNoneMatch ?? '', etag) };
}
