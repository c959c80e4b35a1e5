import { Prisma } from '../../generated/prisma/client.ts';
import { addConfigurations, type Addresses } from './addConfigurations.ts';
import { addToCustomerList } from './addCustomerLists.ts';
import type { Circle } from './Circle.ts';

/**
 * The roles that organizations play: customers, suppliers, and those who pay for others. Answers with the id of the role as a
 * customer, if there is one.
 */
export function addOrganizationRoles(circle: Circle, contactId: string, addresses: Addresses): string | null {
  const { random, tenant } = circle;
  const [pays, buys] = [random.chance(0.06), random.chance(0.4)];
  // Both roles of a contact share its debtor account.
  const account = pays || buys ? ++tenant.accounts.DEBTOR : 0;
  if (pays) addAlternativePayerRole(circle, contactId, account);
  const customerId = buys ? addCustomerRole(circle, contactId, { account, isBusiness: true }) : null;
  if (customerId) addConfigurations(circle, { customerId, contactId, addresses });
  if (random.chance(0.2)) addSupplierRole(circle, contactId);
  return customerId;
}

export const addPrivateCustomerRole = (circle: Circle, contactId: string): string =>
  addCustomerRole(circle, contactId, { account: ++circle.tenant.accounts.DEBTOR, isBusiness: false });

interface CustomerOptions {
  account: number;
  /** Whether there are tax numbers, a credit limit, somebody who looks after the customer. */
  isBusiness: boolean;
}

function addCustomerRole(circle: Circle, contactId: string, { account, isBusiness }: CustomerOptions): string {
  const { tenant, rows, random, region } = circle;
  const hasCard = random.chance(0.05);
  const hasLimit = isBusiness && random.chance(0.3);
  const id = rows.create('Customer', {
    contactId,
    customerNumber: String(100_000 + account),
    isActive: random.chance(0.93),
    isSuspended: random.chance(0.03),
    customerSince: random.day(2005, 2019),
    managedById: isBusiness ? manager(circle) : null,
    externalCardNumber: hasCard ? random.fill('CARD %#######') : null,
    externalCardAdded: hasCard ? rows.now : null,
    ...(isBusiness && taxNumbers(circle)),
    enabledTaxExemptions: isBusiness && random.chance(0.02) ? ['UNIVERSAL_POSTAL_SERVICE_DE'] : [],
    alternativePayerId: isBusiness && tenant.payerId !== contactId && random.chance(0.1) ? tenant.payerId : null,
    requiresFormalInvoice: isBusiness ? random.chance(0.5) : null,
    creditLimitAmount: hasLimit ? new Prisma.Decimal(random.integer(1, 100) * 500) : null,
    creditLimitCurrency: hasLimit ? region.currency : null,
    debtorAccountId: accountNumber('D', account),
    trackRevenue: false,
  });
  addToCustomerList(circle, id);
  return id;
}

function addSupplierRole(circle: Circle, contactId: string): void {
  const { tenant, rows, random } = circle;
  const account = ++tenant.accounts.CREDITOR;
  rows.create('SupplierRole', {
    contactId,
    supplierNumber: `S-${10_000 + account}`,
    isActive: random.chance(0.9),
    supplierSince: random.day(2005, 2019),
    managedById: manager(circle),
    myCustomerNumber: random.chance(0.5) ? random.fill('%#####') : null,
    taxInformationType: 'VendorTaxInformation',
    ...taxNumbers(circle),
    creditorAccountId: accountNumber('C', account),
  });
}

function addAlternativePayerRole({ tenant, rows, random }: Circle, contactId: string, account: number): void {
  const isActive = random.chance(0.9);
  rows.create('AlternativePayerRole', {
    contactId,
    alternativePayerNumber: `P-${account}`,
    isActive,
    since: random.day(2010, 2019),
    debtorAccountId: accountNumber('D', account),
  });
  if (isActive) tenant.payerId = contactId;
}

/** Numbers that no tax office has given out: German VAT numbers do not begin with 000. */
const taxNumbers = ({ random, region }: Circle) => ({
  euVatNumber: region.countryCode === 'DE' ? random.fill('DE000######') : null,
  taxRegistrationNumber: random.fill('00/###/#####'),
});

const manager = ({ tenant, random }: Circle): string | null =>
  tenant.managerIds.length && random.chance(0.6) ? random.pick(tenant.managerIds) : null;

export const accountNumber = (ledger: 'D' | 'C', account: number) => `${ledger}${String(account).padStart(8, '0')}`;
