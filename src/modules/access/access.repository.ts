import type { Row } from '../../platform/changes/entityWrites.ts';
import { NotFound } from '../../platform/domainError.ts';
import { decodeId } from '../../platform/ids.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** A key that is not revoked. @throws NotFound */
export async function getApiKey(tx: Transaction, id: string): Promise<Row<'ApiKey'>> {
  const uuid = decodeId(id, 'ApiKey');
  const row = uuid && (await tx.apiKey.findFirst({ where: { id: uuid, deletedAt: null } }));
  if (!row) throw new NotFound('id', id);
  return row;
}
