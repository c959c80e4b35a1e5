import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { groupBy } from '../../../platform/groupBy.ts';
import {
  contactsNamedIn,
  findCurrentConfigurations,
  judgeConfigurations,
  readAddresses,
} from '../../deliveryAndInvoicing/service/readConfigurations.ts';
import { checkListed } from '../../openList/service/listedViolations.ts';
import type { CustomerRoleInput } from '../role.inputs.ts';
import { findRoles } from '../role.repository.ts';
import { readManagers, readPayers } from './roleReferences.ts';
import type { WantedRoles } from './WantedRoles.ts';

const configurationsOf = ({ customerRole }: Pick<WantedRoles, 'customerRole'>) => customerRole?.deliveryAndInvoicingConfigurations ?? [];

/** The ids of the contacts that roles name, to be locked together with those that hold the roles. */
export async function contactsNamedInRoles(tx: Transaction, all: readonly Pick<WantedRoles, 'customerRole'>[]): Promise<string[]> {
  const payers = all.map(({ customerRole }) => customerRole?.alternativePayerId).filter((id) => typeof id === 'string');
  return [...payers, ...(await contactsNamedIn(tx, all.flatMap(configurationsOf)))];
}

export type RoleFacts = Awaited<ReturnType<typeof readRoles>>;

/** What decides over the roles of many contacts: those that they have, and what the wanted ones name. */
export async function readRoles(tx: Transaction, ctx: RequestContext, all: readonly WantedRoles[], goneAddresses: ReadonlySet<string>) {
  const customers = all.flatMap(({ customerRole }) => customerRole ?? []);
  const suppliers = all.flatMap(({ supplierRole }) => supplierRole ?? []);
  const configurations = all.flatMap(configurationsOf);
  const before = await readBefore(tx, all);
  const readManager = await readManagers(tx, ctx, [...customers, ...suppliers].map(({ managedById }) => managedById));
  const endsPaying = ({ alternativePayerRole: role }: WantedRoles) => role === null || role?.isActive === false;
  const withdrawn = new Set(all.filter(endsPaying).map(({ contactId }) => contactId));
  const readPayer = await readPayers(tx, [...customers, ...configurations].map(({ alternativePayerId }) => alternativePayerId), withdrawn);
  const named = await readAddresses(tx, ctx, configurations);
  const addresses = new Map([...named].filter(([, { id }]) => !goneAddresses.has(id)));
  const replaced = all.filter(({ customerRole }) => customerRole?.deliveryAndInvoicingConfigurations);
  const replacedIds = replaced.flatMap(({ contactId }) => before.Customer.get(contactId)?.id ?? []);
  return {
    before,
    readManager,
    readPayer,
    checkExemptions: await checkListed(tx, 'TAX_EXEMPTION', customers.flatMap(({ taxInformation }) => taxInformation?.enabledTaxExemptions ?? [])),
    checkTaxType: await checkListed(tx, 'SUPPLIER_TAX_INFORMATION_TYPE', suppliers.flatMap(({ taxInformation }) => taxInformation?.type ?? [])),
    configurations: groupBy(await findCurrentConfigurations(tx, replacedIds), ({ customerId }) => customerId),
    readConfigurations: (contactId: string, { deliveryAndInvoicingConfigurations: given }: CustomerRoleInput, propertyPath: string) =>
      judgeConfigurations(contactId, { configurations: given ?? [], propertyPath }, readPayer, addresses),
  };
}

/** Customers and alternative payers share an account, so that both are read where one of them is wanted. */
async function readBefore(tx: Transaction, all: readonly WantedRoles[]) {
  const idsOf = (isTouched: (wanted: WantedRoles) => boolean) => all.filter((wanted) => !wanted.isNew && isTouched(wanted)).map(({ contactId }) => contactId);
  const debtors = idsOf(({ customerRole, alternativePayerRole }) => customerRole !== undefined || alternativePayerRole !== undefined);
  return {
    Customer: await findRoles(tx, 'Customer', debtors),
    AlternativePayerRole: await findRoles(tx, 'AlternativePayerRole', debtors),
    SupplierRole: await findRoles(tx, 'SupplierRole', idsOf(({ supplierRole }) => supplierRole !== undefined)),
  };
}
