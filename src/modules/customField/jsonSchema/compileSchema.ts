import type { Prisma } from '../../../generated/prisma/client.ts';
import type { ValueProblem } from '../jsonProblems.rules.ts';
import { ajv, toProblems } from './ajv.ts';
import { findSchemaProblems } from './findSchemaProblems.ts';

/** Says what is wrong with custom fields. */
export type CheckFields = (customFields: Prisma.JsonObject) => ValueProblem[];

type CompiledSchema = { check: CheckFields; problems?: undefined } | { check?: undefined; problems: ValueProblem[] };

/** A schema as a function, or what is wrong with the schema. */
export function compileSchema(schema: Prisma.JsonObject): CompiledSchema {
  const problems = findSchemaProblems(schema);
  if (problems.length) return { problems };
  try {
    const validate = ajv.compile(schema);
    return { check: (customFields) => (validate(customFields) ? [] : toProblems(validate.errors)) };
  } catch (error) {
    // Well-formed and senseless, such as `then` without `if`.
    return { problems: [{ path: [], code: 'INVALID_SCHEMA', detail: error instanceof Error ? error.message : 'is not usable' }] };
  } finally {
    // Otherwise ajv keeps every schema for ever.
    ajv.removeSchema(schema);
  }
}
