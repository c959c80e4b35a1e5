import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { Documents } from '../documents/Documents.ts';
import type { Parameters } from '../documents/readDocumentRequest.ts';
import { stateOf } from '../requestState.ts';

/** Puts the text of a document in the place of its id, and refuses texts where only registered documents are answered. */
export function useDocuments(documents: Documents, now: () => Date): Plugin {
  return {
    onRequestParse({ request, url, requestParser, setRequestParser }) {
      if (request.method !== 'GET' || !requestParser || !/[?&]doc(?:umentId|_id)=/.test(request.url)) return;
      const ids = Object.fromEntries(['documentId', 'doc_id'].map((name) => [name, url.searchParams.get(name) || undefined]));
      setRequestParser(async (parsed) => ({ ...((await requestParser(parsed)) as GraphQLParams), ...ids }));
    },
    onParams({ params, request, setParams }) {
      const sent: unknown = params;
      // What is no object is refused later.
      if (typeof sent !== 'object' || sent === null) return undefined;
      const asker = { actor: stateOf(request).actor, header: (name: string) => request.headers.get(name), now: now() };
      const resolved = documents.resolve(sent as Parameters & GraphQLParams, asker);
      return resolved instanceof Promise ? resolved.then(setParams) : undefined;
    },
  };
}
