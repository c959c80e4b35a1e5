import { Random } from '../random.ts';
import type { DemoRows } from '../rows/DemoRows.ts';
import { appendToCustomerList } from './addCustomerLists.ts';
import { createImage } from './addImage.ts';
import { accountNumber } from './addRoles.ts';
import type { Tenant } from './Tenant.ts';

const names = ['Cash sales', 'Guests of the online shop', 'Visitors of trade fairs'];

const firstDay = new Date(Date.UTC(2020, 0, 1));

/** Customers who are not recorded one by one, each with an image and on one of the lists. */
export function addPlaceholders({ accounts, customerLists }: Tenant, rows: DemoRows): void {
  for (const [index, name] of names.entries()) {
    const account = ++accounts.DEBTOR;
    const customerId = rows.create('Customer', {
      customFields: {},
      name,
      customerNumber: String(100_000 + account),
      isActive: true,
      isSuspended: false,
      customerSince: firstDay,
      requiresFormalInvoice: false,
      enabledTaxExemptions: [],
      trackRevenue: true,
      debtorAccountId: accountNumber('D', account),
    });
    createImage(rows, new Random(index), { customerId });
    appendToCustomerList(rows, customerLists[index]!, customerId);
  }
}
