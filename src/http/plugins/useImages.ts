import type { Plugin } from 'graphql-yoga';
import type { ReadImage, StoredImage } from '../../modules/image/service/readImage.ts';
import { Unavailable } from '../../platform/unavailable.ts';
import type { Logger } from '../../platform/logger.ts';
import { describeFault } from '../describeFault.ts';
import { namesEtag } from '../etag.ts';
import { stateOf } from '../requestState.ts';

interface Options {
  readImage: ReadImage;
  logger: Logger;
  now: () => Date;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer> | string | null;
}

const path = /^\/images\/([^/]+)\/([^/]+)$/;

/** Serves images at the URLs that the API hands out. */
export function useImages({ readImage, logger, now }: Options): Plugin {
  async function answer(request: Request, url: URL): Promise<Answer> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return problems.methodNotAllowed;
    const [, tenant = '', image = ''] = path.exec(url.pathname) ?? [];
    const [expires, signature] = [url.searchParams.get('expires') ?? '', url.searchParams.get('signature') ?? ''];
    const found = await readImage({ tenant, image, expires, signature }, now());
    if (found === 'NOT_FOUND') return problems.notFound;
    if (found === 'EXPIRED') return problems.expired;
    return show(request, found);
  }

  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (!url.pathname.startsWith('/images/')) return;
      const { body, ...init } = await answer(request, url).catch((fault: unknown) => {
        const { requestId } = stateOf(request);
        if (fault instanceof Unavailable) {
          logger.warn({ requestId, code: fault.code, cause: describeFault(fault.cause) }, 'not available');
          return unavailable(fault);
        }
        logger.error({ requestId, fault: describeFault(fault) }, 'unexpected error');
        return problems.internal;
      });
      endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : body, init));
    },
  };
}

async function show(request: Request, { mediaType, byteSize, sha256, readBytes }: StoredImage): Promise<Answer> {
  const etag = `"${sha256}"`;
  const headers = {
    'cache-control': 'private, max-age=31536000, immutable',
    'content-disposition': 'inline',
    // Were it ever taken for a document, it could neither load nor run anything.
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
    etag,
  };
  if (namesEtag(request.headers.get('if-none-match') ?? '', etag)) return { status: 304, headers, body: null };
  return {
    status: 200,
    headers: { ...headers, 'content-type': mediaType, 'content-length': String(byteSize) },
    body: request.method === 'HEAD' ? null : await readBytes(),
  };
}

/** Problem details (RFC 9457). What is unknown, deleted, another tenant's or wrongly signed is answered alike. */
const problem = (status: number, type: string, title: string, detail: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: {
    'content-type': 'application/problem+json',
    ...headers,
  },
  body: JSON.stringify({ type: `/problems/${type}`, title, status, detail }),
});

const unavailable = ({ status, title, message, retryAfter }: Unavailable): Answer =>
  problem(status, 'unavailable', title, message, { 'retry-after': String(retryAfter) });

const problems = {
  notFound: problem(404, 'not-found', 'Not found', 'No image is there. Read the `url` of the image anew.'),
  expired: problem(410, 'url-expired', 'The URL has expired', 'Read the `url` of the image anew.'),
  methodNotAllowed: problem(405, 'method-not-allowed', 'Method not allowed', 'Images are read by GET.', { allow: 'GET, HEAD' }),
  internal: problem(500, 'internal', 'Unexpected error', 'Try again later.'),
};
