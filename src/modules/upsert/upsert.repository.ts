import { ConcurrentWrite } from '../../platform/dbErrors.ts';
import { decodeContactId } from '../../platform/ids.ts';
import { lockRows } from '../../platform/lockRows.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ContactRow } from '../contact/contact.repository.ts';

/** What names contacts: external ids of a kind, or ids. */
export interface Named {
  ids: string[];
  externalIds: { INDIVIDUAL: string[]; ORGANIZATION: string[] };
}

/**
 * The live contacts that are named, held until the transaction ends together with `others`, all in the order of their ids.
 *
 * @throws ConcurrentWrite when others are named by the time they are held
 */
export async function holdNamed(tx: Transaction, ctx: RequestContext, { ids, externalIds }: Named, others: string[]): Promise<ContactRow[]> {
  const kinds = (['INDIVIDUAL', 'ORGANIZATION'] as const).filter((kind) => externalIds[kind].length > 0);
  const where = {
    deletedAt: null,
    OR: [{ id: { in: ids } }, ...kinds.map((kind) => ({ kind, externalId: { in: externalIds[kind] } }))],
  };
  const found = kinds.length > 0 ? (await tx.contact.findMany({ where, select: { id: true } })).map(({ id }) => id) : ids;
  lockRows(tx, ctx, 'contact', [...found, ...others.map(decodeContactId)]);
  if (found.length === 0) return [];
  const held = new Set(found);
  const contacts = await tx.contact.findMany({ where });
  if (contacts.some(({ id }) => !held.has(id))) throw new ConcurrentWrite();
  return contacts;
}
