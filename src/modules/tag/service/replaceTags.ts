import type { FieldChanges } from '../../../platform/changes/recordChanges.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { delegateOf } from '../../../platform/delegateOf.ts';
import { findOrCreateTags } from './findOrCreateTags.ts';

/** Whose tags: the join table that keeps them, and the column there that names the owner. */
interface TagOwner {
  table: 'CustomerContactTag' | 'CustomerContactLinkTag';
  columns: { customerContactId: string } | { customerContactLinkId: string };
}

const inOrder = (names: string[]): string[] => [...new Set(names)].sort();

/** What the change feed says of the tags of a new owner. */
export const firstTags = (names: string[] | null | undefined): FieldChanges =>
  names?.length ? { tags: { old: [], new: inOrder(names) } } : {};

/**
 * Replaces the tags of an owner by those with the given names, in a number of statements that does not grow with them. Absent
 * leaves them, null takes all of them away.
 *
 * @returns the change of the list, for the change feed; nothing when the list stays
 */
export async function replaceTags(
  tx: Transaction,
  ctx: RequestContext,
  { table, columns }: TagOwner,
  names: string[] | null | undefined,
): Promise<FieldChanges> {
  if (names === undefined) return {};
  const wanted = await findOrCreateTags(tx, ctx, inOrder(names ?? []));
  const joins = (await delegateOf(tx, table).findMany({ where: columns })) as { tagId: string }[];
  const before = joins.length ? await tx.tag.findMany({ where: { id: { in: joins.map(({ tagId }) => tagId) } } }) : [];
  const gone = before.filter(({ id }) => !wanted.some((tag) => tag.id === id));
  const added = wanted.filter(({ id }) => !before.some((tag) => tag.id === id));
  if (gone.length === 0 && added.length === 0) return {};
  if (gone.length) await delegateOf(tx, table).deleteMany({ where: { ...columns, tagId: { in: gone.map(({ id }) => id) } } });
  tx.writes.insert(
    table,
    added.map(({ id }) => ({ tenantId: ctx.tenantId, ...columns, tagId: id })),
  );
  return { tags: { old: inOrder(before.map(({ name }) => name)), new: wanted.map(({ name }) => name) } };
}
