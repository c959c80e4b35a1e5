import type { Row } from '../../../platform/changes/entityWrites.ts';
import { decodeId } from '../../../platform/ids.ts';
import type { Transaction } from '../../../platform/transaction.ts';

/** The location that an id names, for other modules; null when it names none. Whoever holds its organization keeps it from being deleted. */
export async function findLocation(tx: Transaction, id: string): Promise<Row<'Location'> | null> {
  const uuid = decodeId(id, 'Location');
  return uuid === null ? null : tx.location.findFirst({ where: { id: uuid, deletedAt: null } });
}
