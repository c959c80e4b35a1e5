import { createHash } from 'node:crypto';

/** A strong entity tag (RFC 9110, section 8.8.3). */
export const etagOf = (body: string): string => `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

/** Whether an If-None-Match header names the tag (RFC 9110, section 13.1.2). */
export const namesEtag = (ifNoneMatch: string, etag: string): boolean =>
  ifNoneMatch.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()));
