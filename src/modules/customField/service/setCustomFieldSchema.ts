import type { Prisma } from '../../../generated/prisma/client.ts';
import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { createRows, updateRow } from '../../../platform/changes/entityWrites.ts';
import { ValidationFailed } from '../../../platform/domainError.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction, type Transaction } from '../../../platform/transaction.ts';
import { CustomFieldsWouldFail } from '../customField.errors.ts';
import { setCustomFieldSchemaInput } from '../customField.inputs.ts';
import { holdSchemaToChange, type SchemaRow } from '../customField.repository.ts';
import type { FailureReport } from '../customField.rules.ts';
import { findFailures } from './findFailures.ts';
import { requireCheck } from './requireCheck.ts';

/**
 * Sets what custom fields of a type must be from now on; those that are there already stay as they are.
 *
 * @throws CustomFieldsWouldFail | StaleVersion | ValidationFailed | PermissionDenied
 */
export async function setCustomFieldSchema(ctx: RequestContext, raw: unknown): Promise<{ id: string; report: FailureReport }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { owner, schema, ifVersion, force } = parseInput(setCustomFieldSchemaInput, raw);
  const check = requireCheck(schema, 'BODY');
  return inTransaction(ctx, async (tx) => {
    const before = await holdSchemaToChange(tx, ctx, owner);
    if (before) await assertUntouched(tx, 'CustomFieldSchema', before, ifVersion);
    else if (ifVersion) throw neverSet();
    const report = await findFailures(tx, ctx, owner, check);
    if (report.failing > 0 && !force) throw new CustomFieldsWouldFail(report);
    return { id: await write(tx, ctx, before, { owner, schema }), report };
  });
}

async function write(
  tx: Transaction,
  ctx: RequestContext,
  before: SchemaRow | null,
  columns: Pick<SchemaRow, 'owner'> & { schema: Prisma.JsonObject },
): Promise<string> {
  const id = before?.id ?? newUuid();
  if (before) await updateRow(tx, ctx, 'CustomFieldSchema', before, columns);
  else createRows(tx, ctx, 'CustomFieldSchema', [{ id, ...columns }]);
  return id;
}

const neverSet = () =>
  new ValidationFailed([{ propertyPath: 'ifVersion', in: 'BODY', detail: 'must be left out, because nothing was set yet.', code: 'INVALID_VALUE' }]);
