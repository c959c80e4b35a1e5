import type { Prisma } from '../../../generated/prisma/client.ts';
import { assertNone } from '../../../platform/assertNone.ts';
import { readCustomFields } from './readCustomFields.ts';

/** What goes into the column, for a caller that checks nothing else; undefined leaves it. @throws ValidationFailed */
export async function acceptCustomFields(...args: Parameters<typeof readCustomFields>): Promise<Prisma.JsonObject | undefined> {
  const { customFields, violations } = await readCustomFields(...args);
  assertNone(violations);
  return customFields;
}
