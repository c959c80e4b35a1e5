import { LRUCache } from 'lru-cache';
import type { Prisma } from '../../../generated/prisma/client.ts';
import type { CheckingSchema } from '../customField.repository.ts';
import { compileSchema, type CheckFields } from '../jsonSchema/compileSchema.ts';

const compiled = new LRUCache<string, CheckFields>({ max: 500 });

/** The check by a schema that is set and committed, compiled once for each of its versions. */
export function checkOf({ tenantId, id, version, schema }: CheckingSchema): CheckFields {
  const key = `${tenantId} ${id} ${version}`;
  let check = compiled.get(key);
  if (!check) {
    const result = compileSchema(schema as Prisma.JsonObject);
    if (result.problems) throw new Error(`The schema ${id} is not usable any more: ${JSON.stringify(result.problems)}`);
    check = result.check;
    compiled.set(key, check);
  }
  return check;
}
