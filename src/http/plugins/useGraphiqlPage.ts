import type { Plugin } from 'graphql-yoga';
import { renderGraphiqlPage, type GraphiqlOptions, type GraphiqlPage, type PageEncoding } from '../graphiql/page.ts';

/** Everything that the page needs is in it; the browser refuses it anything else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data: blob:',
  "connect-src 'self' blob: data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface Options {
  endpoint: string;
  graphiql: GraphiqlOptions;
  /** The token by which requests of the page are known; undefined when it needs none. It changes daily. */
  pageToken: () => string | undefined;
}

/** Serves the playground to browsers that open the endpoint. */
export function useGraphiqlPage({ endpoint, graphiql, pageToken }: Options): Plugin {
  let known: { token: string | undefined; page: Promise<GraphiqlPage> } | undefined;
  const render = (): Promise<GraphiqlPage> => {
    const token = pageToken();
    if (!known || known.token !== token) known = { token, page: renderGraphiqlPage(graphiql, token) };
    return known.page;
  };
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const isPage = request.method === 'GET' && url.pathname === endpoint;
      if (!isPage || !request.headers.get('accept')?.includes('text/html')) return;
      const { etag, body } = await render();
      const headers: Record<string, string> = {
        'cache-control': 'private, no-cache',
        'content-security-policy': contentSecurityPolicy,
        'content-type': 'text/html; charset=utf-8',
        etag,
        vary: 'accept, accept-encoding',
      };
      if (request.headers.get('if-none-match')?.includes(etag)) {
        endResponse(new fetchAPI.Response(null, { status: 304, headers }));
        return;
      }
      const encoding = chooseEncoding(request.headers.get('accept-encoding') ?? '');
      if (encoding !== 'identity') headers['content-encoding'] = encoding;
      endResponse(new fetchAPI.Response(await body(encoding), { headers }));
    },
  };
}

function chooseEncoding(accepted: string): PageEncoding {
  const codings = accepted.split(',').map((entry) => entry.trim().toLowerCase().replace(/\s/g, ''));
  const isAccepted = (name: string) => codings.some((coding) => coding === name || (coding.startsWith(`${name};`) && !/;q=0(\.0*)?$/.test(coding)));
  if (isAccepted('br')) return 'br';
  return isAccepted('gzip') ? 'gzip' : 'identity';
}
