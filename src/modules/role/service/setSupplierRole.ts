import { assertNone } from '../../../platform/assertNone.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { listedViolations } from '../../openList/service/listedViolations.ts';
import { creditorAccountOf } from '../account.repository.ts';
import { setSupplierRoleInput, type SupplierRoleInput } from '../role.inputs.ts';
import { getHolder } from '../role.repository.ts';
import { globalLocationNumberWarnings } from '../role.rules.ts';
import { readManager } from './roleReferences.ts';
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
    const manager = await readManager(tx, ctx, role.managedById);
    assertNone([
      ...manager.violations,
      ...(await listedViolations(tx, 'SUPPLIER_TAX_INFORMATION_TYPE', types, 'role.taxInformation.type')),
    ]);
    const written = await writeRole(tx, ctx, 'SupplierRole', before, {
      ...toColumns(role),
      contactId: contact.id,
      managedById: manager.uuid,
      creditorAccountId: await creditorAccountOf(tx, ctx, contact.id),
    });
    return { ...written, warnings: globalLocationNumberWarnings(role.globalLocationNumber) };
  });
}

/** What is not given becomes empty. */
const toColumns = (role: SupplierRoleInput) => ({
  supplierNumber: role.supplierNumber,
  isActive: role.isActive,
  supplierSince: role.supplierSince,
  myCustomerNumber: role.myCustomerNumber ?? null,
  taxInformationType: role.taxInformation?.type ?? null,
  euVatNumber: role.taxInformation?.euVatNumber ?? null,
  taxRegistrationNumber: role.taxInformation?.taxRegistrationNumber ?? null,
  globalLocationNumber: role.globalLocationNumber ?? null,
});
