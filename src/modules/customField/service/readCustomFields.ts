import type { CustomFieldOwner, Prisma } from '../../../generated/prisma/client.ts';
import type { Violation } from '../../../platform/domainError.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findTotalProblems } from '../bounds.rules.ts';
import { holdSchema, type CheckingSchema } from '../customField.repository.ts';
import { toViolations } from '../customField.rules.ts';
import { mergePatch } from '../mergePatch.rules.ts';
import { checkOf } from './checkOf.ts';

interface CustomFieldsChange {
  /** As `customFields` of customField.inputs.ts takes it: absent leaves, null clears. */
  patch: Prisma.JsonObject | null | undefined;
  /** The column of the row that is updated; left out for a new row. */
  before?: Prisma.JsonValue;
  /** Where the caller gave it. */
  propertyPath?: string;
}

interface ReadCustomFields {
  /** What goes into the column; undefined leaves it as it is, or empty. */
  customFields: Prisma.JsonObject | undefined;
  violations: Violation[];
}

/**
 * What custom fields become, and what is wrong with them: too much in all, or not what the tenant's schema demands. A new row is
 * always checked, an old one only when its custom fields are touched, and then wholly. The schema stays until the transaction ends.
 */
export async function readCustomFields(
  tx: Transaction,
  ctx: RequestContext,
  owner: CustomFieldOwner,
  change: CustomFieldsChange,
): Promise<ReadCustomFields> {
  const [read] = await readManyCustomFields(tx, ctx, owner, [change]);
  return read!;
}

/** The same for many rows of a type, whose schema is read once. */
export async function readManyCustomFields(
  tx: Transaction,
  ctx: RequestContext,
  owner: CustomFieldOwner,
  changes: readonly CustomFieldsChange[],
): Promise<ReadCustomFields[]> {
  if (!changes.some(isChecked)) return changes.map(() => ({ customFields: undefined, violations: [] }));
  const schema = await holdSchema(tx, ctx, owner);
  return changes.map((change) => (isChecked(change) ? read(change, schema) : { customFields: undefined, violations: [] }));
}

const isNew = ({ before }: CustomFieldsChange): boolean => before === undefined;
const isChecked = (change: CustomFieldsChange): boolean => change.patch !== undefined || isNew(change);

function read(change: CustomFieldsChange, schema: CheckingSchema | null): ReadCustomFields {
  const { patch, before, propertyPath = 'customFields' } = change;
  const customFields = (patch === null ? {} : mergePatch(before, patch ?? {})) as Prisma.JsonObject;
  const problems = findTotalProblems(customFields);
  if (schema && problems.length === 0) problems.push(...checkOf(schema)(customFields));
  const isLeftEmpty = isNew(change) && Object.keys(customFields).length === 0;
  return { customFields: isLeftEmpty ? undefined : customFields, violations: toViolations(problems, propertyPath) };
}
