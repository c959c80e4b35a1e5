import type { NodeReference, Violation, ViolationLocation } from '../../platform/domainError.ts';
import type { ValueProblem } from './jsonProblems.rules.ts';

/** Problems of a value as violations of the input in which it stands. */
export const toViolations = (problems: ValueProblem[], propertyPath: string, location: ViolationLocation = 'BODY'): Violation[] =>
  problems.map(({ path, code, detail }) => ({ propertyPath: [propertyPath, ...path].join('.'), in: location, detail: `${detail}.`, code }));

/** An object whose custom fields do not meet a schema, and the first thing that is wrong with them. */
export interface Failure {
  node: NodeReference;
  violation: Violation;
}

/** How many live objects do not meet a schema, and some of them. */
export interface FailureReport {
  failing: number;
  examples: Failure[];
}
