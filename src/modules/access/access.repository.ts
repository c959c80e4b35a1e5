import type { Row } from '../../platform/changes/entityWrites.ts';
import { NotFound } from '../../platform/domainError.ts';
import { decodeId } from '../../platform/ids.ts';
import { lockRows } from '../../platform/lockRows.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** A key that is not revoked. @throws NotFound */
export async function getApiKey(tx: Transaction, id: string): Promise<Row<'ApiKey'>> {
  const uuid = decodeId(id, 'ApiKey');
  const row = uuid && (await tx.apiKey.findFirst({ where: { id: uuid, deletedAt: null } }));
  if (!row) throw new NotFound('id', id);
  return row;
}

/** A device that is not revoked, kept from being revoked until the transaction ends. @throws NotFound */
export async function getDevice(tx: Transaction, ctx: RequestContext, id: string): Promise<Row<'Device'>> {
  const uuid = decodeId(id, 'Device');
  lockRows(tx, ctx, 'device', [uuid]);
  const row = uuid && (await tx.device.findFirst({ where: { id: uuid, deletedAt: null } }));
  if (!row) throw new NotFound('id', id);
  return row;
}

/** A user account, kept from being changed and referred to until the transaction ends. @throws NotFound */
export async function getUserAccount(
  tx: Transaction,
  ctx: RequestContext,
  { id, propertyPath = 'id', isDeleted = false }: { id: string; propertyPath?: string; isDeleted?: boolean },
): Promise<Row<'UserAccount'>> {
  const uuid = decodeId(id, 'UserAccount');
  lockRows(tx, ctx, 'user_account', [uuid]);
  const where = { id: uuid ?? '', deletedAt: isDeleted ? { not: null } : null };
  const account = uuid && (await tx.userAccount.findFirst({ where }));
  if (!account) throw new NotFound(propertyPath, id);
  return account;
}
