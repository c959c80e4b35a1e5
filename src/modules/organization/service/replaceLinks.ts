import type { FieldChanges } from '../../../platform/changes/recordChanges.ts';
import { delegateOf } from '../../../platform/delegateOf.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';

/** An ordered list that a join table keeps. */
interface LinkList {
  table:
    | 'LocationLeader'
    | 'OrganizationFounder'
    | 'OrganizationLeader'
    | 'ProfessionalIdentityDepartment'
    | 'ProfessionalIdentityLocation';
  /** The column that names whose list it is. */
  owner: Record<string, string>;
  /** What the list holds. */
  target: 'department' | 'location' | 'professionalIdentity';
  /** What the change feed calls the list. */
  field: string;
}

/**
 * Replaces an ordered list, of which clients see what is not deleted. Writes nothing when that stays the same.
 *
 * @returns the change of the list, for the change feed; nothing when the list stays
 */
export async function replaceLinks(
  tx: Transaction,
  ctx: RequestContext,
  { table, owner, target, field }: LinkList,
  wanted: string[],
): Promise<FieldChanges> {
  const delegate = delegateOf(tx, table);
  const column = `${target}Id`;
  const links = await delegate.findMany({ where: { ...owner, [target]: { deletedAt: null } }, orderBy: { position: 'asc' } });
  const before = links.map((link) => (link as Record<string, unknown>)[column] as string);
  if (before.join() === wanted.join()) return {};
  await delegate.deleteMany({ where: owner });
  tx.writes.insert(
    table,
    wanted.map((id, position) => ({ tenantId: ctx.tenantId, ...owner, [column]: id, position })),
  );
  return { [field]: { old: before, new: wanted } };
}
