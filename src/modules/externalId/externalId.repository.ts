import type { ContactKind } from '../../generated/prisma/client.ts';
import { lockRows } from '../../platform/lockRows.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ContactRow } from '../contact/contact.repository.ts';
import { mappedBy, type MappingKey, type Pair } from './externalId.rules.ts';

/** The contacts that the pairs name and those whose external ids they name, held until the transaction ends. */
export async function holdContacts(tx: Transaction, ctx: RequestContext, kind: ContactKind, pairs: Pair[]): Promise<ContactRow[]> {
  const ids = pairs.flatMap(({ contactId }) => contactId ?? []);
  const externalIds = pairs.map(({ externalId }) => externalId);
  const where = { kind, deletedAt: null, OR: [{ id: { in: ids } }, { externalId: { in: externalIds } }] };
  const found = await tx.contact.findMany({ where, select: { id: true } });
  lockRows(
    tx,
    ctx,
    'contact',
    found.map(({ id }) => id),
  );
  return tx.contact.findMany({ where });
}

/** The contact of a pair, held until the transaction ends; null when there is no such pair. */
export async function holdMapped(tx: Transaction, ctx: RequestContext, kind: ContactKind, key: MappingKey): Promise<ContactRow | null> {
  const where = mappedBy(kind, key);
  const found = await tx.contact.findFirst({ where, select: { id: true } });
  if (!found) return null;
  lockRows(tx, ctx, 'contact', [found.id]);
  return tx.contact.findFirst({ where });
}
