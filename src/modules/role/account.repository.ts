import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { findRole } from './role.repository.ts';

const digits = 8;

/** The debtor account of a contact, shared by its roles of customer and alternative payer; a new one if it has none. */
export async function debtorAccountOf(tx: Transaction, ctx: RequestContext, contactId: string): Promise<string> {
  const role = (await findRole(tx, 'Customer', contactId)) ?? (await findRole(tx, 'AlternativePayerRole', contactId));
  return role?.debtorAccountId ?? newDebtorAccount(tx, ctx);
}

/** A debtor account that nobody has. */
export const newDebtorAccount = async (tx: Transaction, ctx: RequestContext): Promise<string> => (await newAccounts(tx, ctx, 'DEBTOR', 1))[0]!;

/** The creditor account of a contact; a new one if it has none. */
export async function creditorAccountOf(tx: Transaction, ctx: RequestContext, contactId: string): Promise<string> {
  const role = await findRole(tx, 'SupplierRole', contactId);
  return role?.creditorAccountId ?? (await newAccounts(tx, ctx, 'CREDITOR', 1))[0]!;
}

/** The next numbers of a ledger. Whoever takes some makes the others wait until the transaction ends, so none is given twice. */
export async function newAccounts(tx: Transaction, ctx: RequestContext, ledger: 'DEBTOR' | 'CREDITOR', count: number): Promise<string[]> {
  if (count === 0) return [];
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO account_number (tenant_id, ledger, last) VALUES (${ctx.tenantId}::uuid, ${ledger}, ${count}::int)
    ON CONFLICT (tenant_id, ledger) DO UPDATE SET last = account_number.last + excluded.last RETURNING last`;
  const first = row!.last - count + 1;
  return Array.from({ length: count }, (_, index) => ledger[0]! + String(first + index).padStart(digits, '0'));
}
