import type { Prisma } from '../../../generated/prisma/client.ts';
import { findJsonProblems, type ValueProblem } from '../jsonProblems.rules.ts';
import { ajv, toProblems } from './ajv.ts';
import { findCostProblems } from './findCostProblems.ts';

const draft = 'https://json-schema.org/draft/2020-12/schema';
const maximumBytes = 64 * 1024;
const bounds = { levels: 32, text: 10_000, elements: 10_000, keyProblem: () => null };

/** What is wrong with a schema for custom fields: in its form, as a JSON Schema, or in the work that it is. */
export function findSchemaProblems(schema: Prisma.JsonObject): ValueProblem[] {
  const unbearable = findJsonProblems(schema, bounds);
  if (unbearable.length) return unbearable;
  const bytes = Buffer.byteLength(JSON.stringify(schema));
  if (bytes > maximumBytes) return [{ path: [], code: 'TOO_LARGE', detail: `must have at most ${maximumBytes} bytes as JSON, not ${bytes}` }];

  const metaSchema = ajv.getSchema(draft)!;
  const problems = metaSchema(schema) ? [] : toProblems(metaSchema.errors);
  if (schema.$schema !== undefined && schema.$schema !== draft) {
    problems.push({ path: ['$schema'], code: 'INVALID_VALUE', detail: `must be ${draft}` });
  }
  if (schema.type !== undefined && schema.type !== 'object') {
    problems.push({ path: ['type'], code: 'INVALID_VALUE', detail: 'must be "object", because custom fields are one' });
  }
  // What follows relies on the form.
  return problems.length ? problems : findCostProblems(schema);
}
