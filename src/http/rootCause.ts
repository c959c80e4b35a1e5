import { GraphQLError } from 'graphql';

/** Errors that a field throws come wrapped, one wrapper for each list or promise they pass. */
export function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}
