import type { Prisma } from '../../../generated/prisma/client.ts';
import { ValidationFailed } from '../../../platform/domainError.ts';
import { readCustomFields } from './readCustomFields.ts';

/** What goes into the column, for a caller that checks nothing else; undefined leaves it. @throws ValidationFailed */
export async function acceptCustomFields(...args: Parameters<typeof readCustomFields>): Promise<Prisma.JsonObject | undefined> {
  const { customFields, violations } = await readCustomFields(...args);
  if (violations.length) throw new ValidationFailed(violations, 'UNPROCESSABLE');
  return customFields;
}
