import type { Plugin } from 'graphql-yoga';
import { assertMediaType, isPreflighted, notPreflighted } from '../preflight.ts';

/**
 * Refuses what any page could have a browser send to this server (cross-site request forgery): forms, and documents in a link.
 * A document that is asked for by its id alone can be in a link: it was registered, or comes from who is signed in, and only reads.
 */
export function usePreflightGuard(): Plugin {
  return {
    onRequestParse({ request, url }) {
      const header = (name: string): string | null => request.headers.get(name);
      if (request.method === 'POST') assertMediaType(header);
      else if (request.method === 'GET' && url.searchParams.get('query') && !isPreflighted(header)) throw notPreflighted();
    },
  };
}
