import type { DemoRows } from '../rows/DemoRows.ts';
import { accountNumber } from './addRoles.ts';
import type { Tenant } from './Tenant.ts';

const names = ['Cash sales', 'Guests of the online shop', 'Visitors of trade fairs'];

const firstDay = new Date(Date.UTC(2020, 0, 1));

/** Customers who are not recorded one by one. */
export function addPlaceholders({ accounts }: Tenant, rows: DemoRows): void {
  for (const name of names) {
    const account = ++accounts.DEBTOR;
    rows.create('Customer', {
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
  }
}
