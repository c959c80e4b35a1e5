import { GraphQLError } from 'graphql';
import type { DomainError } from '../platform/domainError.ts';

/**
 * A request of which nothing is executed, because of what it asks for. The status is that of the problem for
 * application/graphql-response+json and 200 for application/json, as GraphQL over HTTP wants it.
 */
export const refusal = (problem: DomainError): GraphQLError =>
  new GraphQLError(problem.message, { originalError: problem, extensions: { http: { status: problem.status, spec: true } } });
