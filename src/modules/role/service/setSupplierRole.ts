import { assertNone } from '../../../platform/assertNone.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { listedViolations } from '../../openList/service/listedViolations.ts';
import { creditorAccountOf } from '../account.repository.ts';
import { setSupplierRoleInput } from '../role.inputs.ts';
import { getHolder } from '../role.repository.ts';
import { globalLocationNumberWarnings } from '../role.rules.ts';
import { supplierColumns } from './roleColumns.ts';
import { readManagers } from './roleReferences.ts';
import { readReplacedRole, writeRole, type WrittenRole } from './writeRole.ts';

/** Makes a contact a supplier, or replaces the role. @throws NotFound | StaleVersion | Conflict | ValidationFailed | PermissionDenied */
export async function setSupplierRole(ctx: RequestContext, raw: unknown): Promise<WrittenRole> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const input = parseInput(setSupplierRoleInput, raw);
  const { role } = input;
  const types = role.taxInformation?.type ?? [];
  return inTransaction(ctx, async (tx) => {
    const contact = await getHolder(tx, ctx, input.contactId);
    const before = await readReplacedRole(tx, 'SupplierRole', contact, input);
    const manager = (await readManagers(tx, ctx, [role.managedById]))(role.managedById, 'role.managedById');
    assertNone([
      ...manager.violations,
      ...(await listedViolations(tx, 'SUPPLIER_TAX_INFORMATION_TYPE', types, 'role.taxInformation.type')),
    ]);
    const written = await writeRole(tx, ctx, 'SupplierRole', before, {
      ...supplierColumns(role),
      contactId: contact.id,
      managedById: manager.uuid,
      creditorAccountId: await creditorAccountOf(tx, ctx, contact.id),
    });
    return { ...written, warnings: globalLocationNumberWarnings(role.globalLocationNumber, 'role.globalLocationNumber') };
  });
}
