import type { Violation, ViolationLocation } from '../../platform/domainError.ts';
import type { ValueProblem } from './jsonProblems.rules.ts';

/** Problems of a value as violations of the input in which it stands. */
export const toViolations = (problems: ValueProblem[], propertyPath: string, location: ViolationLocation = 'BODY'): Violation[] =>
  problems.map(({ path, code, detail }) => ({ propertyPath: [propertyPath, ...path].join('.'), in: location, detail: `${detail}.`, code }));
