/** Pages of which origins may call: any, or those of a list. */
export type CorsOrigins = 'any' | readonly string[];

export interface HeaderPolicy {
  corsOrigins: CorsOrigins;
  /** What pages of other origins may read beside what any page may. */
  exposedHeaders: readonly string[];
  /** Where clients reach the server. */
  publicOrigin: string | undefined;
}

/** The headers of an answer to a request from an origin. */
export type AnswerHeaders = (origin: string | null | undefined) => Readonly<Record<string, string>>;

const yearSeconds = 365 * 24 * 60 * 60;

/**
 * What every answer has, unless it has something else in its place. An answer is data: a browser that is made to take it for a page
 * shows nothing, runs nothing and tells nobody. Pages of other origins get it only where they asked for it (CORS).
 */
export function createAnswerHeaders({ corsOrigins, exposedHeaders, publicOrigin }: HeaderPolicy): AnswerHeaders {
  const always: Record<string, string> = {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(publicOrigin?.startsWith('https:') && { 'strict-transport-security': `max-age=${yearSeconds}` }),
    ...(corsOrigins.length > 0 && { vary: 'Origin' }),
  };
  const exposed = exposedHeaders.join(', ');
  const isAllowed = (origin: string) => corsOrigins === 'any' || corsOrigins.includes(origin);
  return (origin) =>
    origin === undefined || origin === null || !isAllowed(origin)
      ? always
      : { ...always, 'access-control-allow-origin': origin, 'access-control-expose-headers': exposed };
}
