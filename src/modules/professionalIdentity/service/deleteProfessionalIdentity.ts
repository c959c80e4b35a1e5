import { assertVersion, deleteRows, updateRow } from '../../../platform/changes/entityWrites.ts';
import { InUse, type NodeReference } from '../../../platform/domainError.ts';
import { decodeId, newUuid } from '../../../platform/ids.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction, type Transaction } from '../../../platform/transaction.ts';
import { deleteProfessionalIdentityInput } from '../professionalIdentity.inputs.ts';
import { findManagedRoles, getProfessionalIdentity, type IdentityRow } from '../professionalIdentity.repository.ts';
import { identityReference } from '../professionalIdentity.rules.ts';
import { deleteIdentityDetails } from './identityDetails.ts';

/** Deletes an identity with its contact details. @throws NotFound | StaleVersion | InUse | PermissionDenied */
export async function deleteProfessionalIdentity(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id, ifVersion, force } = parseInput(deleteProfessionalIdentityInput, raw);
  return inTransaction(ctx, async (tx) => {
    await lockRows(tx, ctx, 'professional_identity', [decodeId(id, 'ProfessionalIdentity')]);
    const identity = await getProfessionalIdentity(tx, { id });
    await assertVersion(tx, identityReference(identity), identity.version, ifVersion);
    await releaseManagedRoles(tx, ctx, identity, force ?? false);
    const deletionId = newUuid();
    await deleteIdentityDetails(tx, ctx, identity.id, deletionId);
    await deleteRows(tx, ctx, 'ProfessionalIdentity', [identity], deletionId);
    return { id: identity.id };
  });
}

/** @throws InUse unless the identity looks after nobody, or `force` is given, which ends that */
async function releaseManagedRoles(tx: Transaction, ctx: RequestContext, identity: IdentityRow, force: boolean): Promise<void> {
  const { customers, suppliers } = await findManagedRoles(tx, identity);
  const dependents = [
    ...customers.map((role): NodeReference => ({ type: 'CustomerRole', uuid: role.id })),
    ...suppliers.map((role): NodeReference => ({ type: 'SupplierRole', uuid: role.id })),
  ];
  if (dependents.length && !force) {
    throw new InUse(dependents, 'Give them another manager first, or delete with force, which leaves them without one.');
  }
  for (const role of customers) await updateRow(tx, ctx, 'Customer', role, { managedById: null });
  for (const role of suppliers) await updateRow(tx, ctx, 'SupplierRole', role, { managedById: null });
}
