import { etagOf, namesEtag } from './etag.ts';

/** What beside the language decides what the answer to a GET is. */
export const answerVaries = 'authorization, accept';

/** The headers of a query's answer to a GET, which a client may keep if it asks whether it still holds; and whether it does. */
export function revalidation(body: string, ifNoneMatch: string | null | undefined) {
  const etag = etagOf(body);
  return { headers: { 'cache-control': 'private, no-cache', etag }, isKnown: namesEtag(ifNoneMatch ?? '', etag) };
}
