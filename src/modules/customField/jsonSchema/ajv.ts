import addFormats from 'ajv-formats';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { maximumProblems, type ValueProblem } from '../jsonProblems.rules.ts';
import { formats } from './keywords.ts';
import { compileRegularExpression } from './regularExpressions.ts';

export const ajv = new Ajv2020({
  allErrors: true,
  // What every object has in JavaScript, such as toString, is no member.
  ownProperties: true,
  strictTypes: false,
  strictTuples: false,
  // findSchemaProblems does it, and says what is wrong.
  validateSchema: false,
  addUsedSchema: false,
  // Not copied to each place that refers to them.
  inlineRefs: false,
  logger: false,
  code: { regExp: Object.assign(compileRegularExpression, { code: 'compileRegularExpression' }) },
});
addFormats.default(ajv, [...formats]);

/** What ajv found, at most 100 problems. */
export const toProblems = (errors: ErrorObject[] | null | undefined): ValueProblem[] => (errors ?? []).slice(0, maximumProblems).map(toProblem);

function toProblem({ instancePath, keyword, message, params, propertyName }: ErrorObject): ValueProblem {
  const { missingProperty, additionalProperty, unevaluatedProperty, allowedValues } = params as Record<string, unknown>;
  const member = missingProperty ?? additionalProperty ?? unevaluatedProperty ?? propertyName;
  const path = instancePath.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return {
    path: typeof member === 'string' ? [...path, member] : path,
    code: keyword.replace(/[A-Z]/g, '_$&').replaceAll(' ', '_').toUpperCase(),
    detail: Array.isArray(allowedValues) ? `must be one of ${listed(allowedValues)}` : (message ?? 'is not valid'),
  };
}

const listed = (values: unknown[]): string => values.slice(0, 50).map((value) => JSON.stringify(value)).join(', ').slice(0, 1000);
