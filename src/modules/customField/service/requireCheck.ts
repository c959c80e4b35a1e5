import type { Prisma } from '../../../generated/prisma/client.ts';
import { ValidationFailed, type ViolationLocation } from '../../../platform/domainError.ts';
import { toViolations } from '../customField.rules.ts';
import { compileSchema, type CheckFields } from '../jsonSchema/compileSchema.ts';

/** The check by a schema that somebody gave. @throws ValidationFailed when it is no schema for custom fields */
export function requireCheck(schema: Prisma.JsonObject, location: ViolationLocation): CheckFields {
  const { check, problems } = compileSchema(schema);
  if (problems) throw new ValidationFailed(toViolations(problems, 'schema', location));
  return check;
}
