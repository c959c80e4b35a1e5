import type { FieldChanges } from '../../../platform/changes/recordChanges.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';

/** An ordered list that a join table keeps. */
interface LinkList {
  table:
    | 'locationLeader'
    | 'organizationFounder'
    | 'organizationLeader'
    | 'professionalIdentityDepartment'
    | 'professionalIdentityLocation';
  /** The column that names whose list it is. */
  owner: Record<string, string>;
  /** What the list holds. */
  target: 'department' | 'location' | 'professionalIdentity';
  /** What the change feed calls the list. */
  field: string;
}

/** Prisma's delegates of the join tables share these calls; their generic types do not. */
interface Delegate {
  findMany(args: object): Promise<Record<string, string>[]>;
  deleteMany(args: object): Promise<unknown>;
  createMany(args: object): Promise<unknown>;
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
  const delegate = tx[table] as unknown as Delegate;
  const column = `${target}Id`;
  const links = await delegate.findMany({ where: { ...owner, [target]: { deletedAt: null } }, orderBy: { position: 'asc' } });
  const before = links.map((link) => link[column]!);
  if (before.join() === wanted.join()) return {};
  await delegate.deleteMany({ where: owner });
  const { tenantId } = ctx;
  await delegate.createMany({ data: wanted.map((id, position) => ({ tenantId, ...owner, [column]: id, position })) });
  return { [field]: { old: before, new: wanted } };
}
