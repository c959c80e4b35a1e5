import { ValidationFailed } from '../../../platform/domainError.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { addOpenListValueInput } from '../openList.inputs.ts';
import { findListValues } from '../openList.repository.ts';
import { maximumListValues, type OpenList } from '../openLists.ts';

/** Adds a value to one of the tenant's open lists; one that is there already stays. @throws ValidationFailed | PermissionDenied */
export async function addOpenListValue(ctx: RequestContext, raw: unknown): Promise<OpenList> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { list, value } = parseInput(addOpenListValueInput, raw);
  return inTransaction(ctx, async (tx) => {
    const values = await findListValues(tx, list);
    if (values.includes(value)) return { list, values };
    if (values.length >= maximumListValues) throw tooMany();
    await tx.openListValue.create({ data: { tenantId: ctx.tenantId, list, value, createdAt: ctx.now } });
    return { list, values: [...values, value] };
  });
}

const tooMany = () =>
  new ValidationFailed(
    [{ propertyPath: 'list', in: 'BODY', detail: `has ${maximumListValues} values already, the most it may have.`, code: 'TOO_LONG' }],
    'UNPROCESSABLE',
  );
