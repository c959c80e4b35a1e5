import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** Whether the same request may still take effect, or have taken it. */
export const isWorthRepeating = (error: unknown): boolean =>
  !CombinedGraphQLErrors.is(error) || error.errors.some(({ extensions }) => extensions?.code === 'IDEMPOTENCY_KEY_IN_USE');

/** What to tell a person about a request that was not answered with data. */
export function explainFailure(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    if (first?.extensions?.code === 'UNAUTHENTICATED') return 'The session has ended. Reload the page to begin a new one.';
    return first?.message ?? error.message;
  }
  if (ServerError.is(error)) return `The server answered with ${error.statusCode}. Try again in a moment.`;
  return 'The server cannot be reached. Nothing is lost: try again when the connection is back.';
}
