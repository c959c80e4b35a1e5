import { deleteRows, updateRow } from '../../../platform/changes/entityWrites.ts';
import { InUse, type NodeReference } from '../../../platform/domainError.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { removeAlternativePayerRoleInput } from '../role.inputs.ts';
import { findPayingCustomers } from '../role.repository.ts';
import { getHeldRole } from './removeRole.ts';
import type { ChangedRole } from './writeRole.ts';

/**
 * Takes the role off a contact. Customers for whom it pays keep it from going, unless `force` is given, which ends those
 * references.
 *
 * @throws NotFound | StaleVersion | InUse | PermissionDenied
 */
export async function removeAlternativePayerRole(ctx: RequestContext, raw: unknown): Promise<ChangedRole> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const input = parseInput(removeAlternativePayerRoleInput, raw);
  return inTransaction(ctx, async (tx) => {
    const role = await getHeldRole(tx, ctx, 'AlternativePayerRole', input);
    const customers = await findPayingCustomers(tx, role.contactId);
    if (customers.length && !input.force) {
      const dependents = customers.map(({ id }): NodeReference => ({ type: 'CustomerRole', uuid: id }));
      throw new InUse(dependents, 'Give those customers another payer first, or remove with force, which leaves them without.');
    }
    for (const customer of customers) await updateRow(tx, ctx, 'Customer', customer, { alternativePayerId: null });
    await deleteRows(tx, ctx, 'AlternativePayerRole', [role], newUuid());
    return { id: role.id, contactId: role.contactId };
  });
}
