import { createRows, updateEach, type NewRow, type Row } from '../../../platform/changes/entityWrites.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { restoreAllWithBelongings } from '../../deletion/service/restoreWithBelongings.ts';
import { replaceConfigurations } from '../../deliveryAndInvoicing/service/replaceConfigurations.ts';
import { newAccounts } from '../account.repository.ts';
import { findRoles, type RoleModel } from '../role.repository.ts';
import type { PlannedRoles } from './WantedRoles.ts';

/** Writes what planRoles planned. The caller holds the contacts. */
export async function writeRoles(tx: Transaction, ctx: RequestContext, planned: readonly PlannedRoles[]): Promise<void> {
  const debtors = planned.filter(({ roles, accounts }) => (roles.Customer?.columns ?? roles.AlternativePayerRole?.columns) && !accounts.debtorAccountId);
  const creditors = planned.filter(({ roles, accounts }) => roles.SupplierRole?.columns && !accounts.creditorAccountId);
  const debtorAccounts = await newAccounts(tx, ctx, 'DEBTOR', debtors.length);
  const creditorAccounts = await newAccounts(tx, ctx, 'CREDITOR', creditors.length);
  const newDebtors = new Map(debtors.map(({ contactId }, index) => [contactId, debtorAccounts[index]!]));
  const newCreditors = new Map(creditors.map(({ contactId }, index) => [contactId, creditorAccounts[index]!]));
  const debtorOf = ({ contactId, accounts }: PlannedRoles) => ({ debtorAccountId: accounts.debtorAccountId ?? newDebtors.get(contactId) });
  const creditorOf = ({ contactId, accounts }: PlannedRoles) => ({ creditorAccountId: accounts.creditorAccountId ?? newCreditors.get(contactId) });
  await writeModel(tx, ctx, 'Customer', planned, debtorOf);
  await writeModel(tx, ctx, 'SupplierRole', planned, creditorOf);
  await writeModel(tx, ctx, 'AlternativePayerRole', planned, debtorOf);
  await writeConfigurations(tx, ctx, planned);
}

async function writeModel(
  tx: Transaction,
  ctx: RequestContext,
  model: RoleModel,
  planned: readonly PlannedRoles[],
  accountOf: (planned: PlannedRoles) => object,
): Promise<void> {
  const roles = planned.flatMap((each) => {
    const role = each.roles[model];
    const columns = role?.columns && { ...role.columns, ...accountOf(each) };
    return role ? [{ id: role.id, contactId: each.contactId, before: role.before, columns }] : [];
  });
  const removed = roles.flatMap(({ before, columns }) => (before && !columns ? [before as Row<RoleModel>] : []));
  if (removed.length > 0) await deleteWithBelongings(tx, ctx, model, removed, { isEachAlone: true });
  const replaced = roles.flatMap(({ before, columns }) => (before && columns ? [{ before: before, patch: columns }] : []));
  await updateEach(tx, ctx, model, replaced);
  const returning = roles.filter(({ before, columns }) => before?.deletedAt && columns).map(({ contactId }) => contactId);
  await restoreAllWithBelongings(tx, ctx, model, [...(await findRoles(tx, model, returning)).values()] as Row<RoleModel>[]);
  const created = roles.filter(({ before, columns }) => !before && columns);
  createRows(tx, ctx, model, created.map(({ id, contactId, columns }) => ({ id, contactId, ...columns }) as unknown as NewRow<RoleModel>));
}

async function writeConfigurations(tx: Transaction, ctx: RequestContext, planned: readonly PlannedRoles[]): Promise<void> {
  const replacing = planned.filter(({ configurations }) => configurations);
  const customers = await findRoles(tx, 'Customer', replacing.map(({ contactId }) => contactId));
  const wanted = replacing.map(({ contactId, configurations }) => ({ customer: customers.get(contactId)!, wanted: configurations! }));
  await replaceConfigurations(tx, ctx, wanted);
}
