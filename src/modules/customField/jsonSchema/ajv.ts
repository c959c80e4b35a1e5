import addFormats from 'ajv-formats';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { maximumProblems, type ValueProblem } from '../jsonProblems.rules.ts';
import { isJsonObject } from '../mergePatch.rules.ts';
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

// That of ajv compares each element with each.
ajv.removeKeyword('uniqueItems').addKeyword({
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  error: { message: 'must not have two equal elements' },
  validate: (isDemanded: boolean, elements: unknown[]) => !isDemanded || new Set(elements.map(canonical)).size === elements.length,
});

/** JSON that is the same for equal values: the order of members does not matter. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) => (isJsonObject(each) ? Object.fromEntries(Object.entries(each).sort(byKey)) : each));

const byKey = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1);

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
