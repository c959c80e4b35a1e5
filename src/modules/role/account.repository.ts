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
export const newDebtorAccount = (tx: Transaction, ctx: RequestContext): Promise<string> => newAccount(tx, ctx, 'DEBTOR');

/** The creditor account of a contact; a new one if it has none. */
export async function creditorAccountOf(tx: Transaction, ctx: RequestContext, contactId: string): Promise<string> {
  const role = await findRole(tx, 'SupplierRole', contactId);
  return role?.creditorAccountId ?? newAccount(tx, ctx, 'CREDITOR');
}

/** The next number of a ledger. Whoever takes one makes the others wait until the transaction ends, so none is given twice. */
async function newAccount(tx: Transaction, ctx: RequestContext, ledger: 'DEBTOR' | 'CREDITOR'): Promise<string> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO account_number (tenant_id, ledger, last) VALUES (${ctx.tenantId}::uuid, ${ledger}, 1)
    ON CONFLICT (tenant_id, ledger) DO UPDATE SET last = account_number.last + 1 RETURNING last`;
  return ledger[0]! + String(row!.last).padStart(digits, '0');
}
