import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { graphiqlHeader } from '../documents/graphiqlTokens.ts';
import { exampleOperations } from './examples.ts';

export interface GraphiqlOptions {
  /** Filled in as the credential of every request. */
  developmentToken?: string | undefined;
}

export type PageEncoding = 'br' | 'gzip' | 'identity';

export interface GraphiqlPage {
  etag: string;
  /** The page, compressed at the first demand; nine megabytes otherwise. */
  body(encoding: PageEncoding): Promise<Buffer<ArrayBuffer>>;
}

const compress: Record<PageEncoding, (page: Buffer<ArrayBuffer>) => Promise<Buffer<ArrayBuffer>>> = {
  br: (page) => promisify(brotliCompress)(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (page) => promisify(gzip)(page),
  identity: (page) => Promise.resolve(page),
};

/** Renders GraphiQL into one page that loads nothing else. Its requests carry the token of the page, if there is one. */
export async function renderGraphiqlPage({ developmentToken }: GraphiqlOptions, pageToken?: string): Promise<GraphiqlPage> {
  // Nine megabytes of text: loaded when somebody opens the playground.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const credential = developmentToken === undefined ? undefined : { Authorization: `Bearer ${developmentToken}` };
  const headers = credential && JSON.stringify(credential, null, 2);
  const page = Buffer.from(
    renderGraphiQL({
      title: 'Kith',
      defaultTabs: exampleOperations.map((query) => ({ query, ...(headers && { headers }) })),
      // A token kept by the browser would outlive its secret.
      shouldPersistHeaders: false,
      ...(headers && { headers }),
      additionalHeaders: { ...credential, ...(pageToken !== undefined && { [graphiqlHeader]: pageToken }) },
    }),
  );
  const bodies = new Map<PageEncoding, Promise<Buffer<ArrayBuffer>>>();
  return {
    etag: `W/"${createHash('sha256').update(page).digest('base64url')}"`,
    body(encoding) {
      let body = bodies.get(encoding);
      if (!body) {
        body = compress[encoding](page);
        bodies.set(encoding, body);
      }
      return body;
    },
  };
}
