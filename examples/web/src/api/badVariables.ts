import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { Problem } from './problems.ts';

type Violation = Extract<Problem, { __typename: 'ValidationFailed' }>['violations'][number];

/**
 * A value that its scalar refuses, such as an empty date, is refused before the mutation begins, with a top-level error. It names
 * the values by the same paths, so it is shown in the same way.
 */
export function badVariables(error: unknown): Problem | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const { message, extensions } = error.errors[0]!;
  const violations = extensions?.violations as Pick<Violation, 'propertyPath' | 'detail'>[] | undefined;
  if (!violations) return null;
  return {
    __typename: 'ValidationFailed',
    title: message,
    detail: message,
    code: String(extensions?.code),
    violations: violations.map(({ propertyPath, detail }) => ({ __typename: 'Violation', propertyPath, detail, existing: null })),
  };
}
