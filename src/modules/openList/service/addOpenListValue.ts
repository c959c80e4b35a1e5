import { ValidationFailed } from '../../../platform/domainError.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { addOpenListValueInput } from '../openList.inputs.ts';
import { findList } from '../openList.repository.ts';
import { maximumListValues, symmetricList, type OpenList } from '../openLists.ts';

/** Adds a value to one of the tenant's open lists; one that is there already stays. @throws ValidationFailed | PermissionDenied */
export async function addOpenListValue(ctx: RequestContext, raw: unknown): Promise<OpenList> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { list: name, value, symmetric } = parseInput(addOpenListValueInput, raw);
  if (symmetric && name !== symmetricList) throw refused('symmetric', `is for the list ${symmetricList} only. Leave it out.`, 'INVALID_VALUE');
  return inTransaction(ctx, async (tx) => {
    const list = await findList(tx, name);
    if (list.values.includes(value)) {
      assertSymmetry(list, value, symmetric);
      return list;
    }
    if (list.values.length >= maximumListValues) {
      throw refused('list', `has ${maximumListValues} values already, the most it may have.`, 'TOO_LONG');
    }
    await tx.openListValue.create({
      data: { tenantId: ctx.tenantId, list: name, value, isSymmetric: symmetric ?? false, createdAt: ctx.now },
    });
    return findList(tx, name);
  });
}

/** Relationships of a type are stored as its symmetry says, so it stays what it was. */
function assertSymmetry({ symmetricValues }: OpenList, value: string, symmetric: boolean | null | undefined): void {
  const isSymmetric = symmetricValues.includes(value);
  if ((symmetric ?? isSymmetric) === isSymmetric) return;
  throw refused('symmetric', `must be ${isSymmetric} or left out: the value is on the list already.`, 'ALREADY_LISTED');
}

const refused = (propertyPath: string, detail: string, code: string) =>
  new ValidationFailed([{ propertyPath, in: 'BODY', detail, code }], 'UNPROCESSABLE');
