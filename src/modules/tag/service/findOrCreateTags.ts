import { createRows, type Row } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';

type NamedTag = Pick<Row<'Tag'>, 'id' | 'name'>;

/** The tags with these names, in the order of the names; the vocabulary gains the new ones. */
export async function findOrCreateTags(tx: Transaction, ctx: RequestContext, names: readonly string[]): Promise<NamedTag[]> {
  const found = names.length ? await tx.tag.findMany({ where: { name: { in: [...names] } } }) : [];
  const known = new Set(found.map(({ name }) => name));
  // In one order for all callers, so that none waits for another that waits for it.
  const created = [...new Set(names)].filter((name) => !known.has(name)).sort().map((name) => ({ id: newUuid(), name }));
  createRows(tx, ctx, 'Tag', created);
  const byName = new Map([...found, ...created].map((tag) => [tag.name, tag]));
  return names.map((name) => byName.get(name)!);
}
