import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Answers parameters that are no JSON, in the query string or a form, as the caller's mistake; Yoga takes it for a fault. */
export function useWellFormedParameters(): Plugin {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (!requestParser) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          throw new GraphQLError('`variables` and `extensions` must be JSON.', {
            extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
          });
        }
      });
    },
  };
}
