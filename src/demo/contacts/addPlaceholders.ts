import { addContactPoint } from '../customerContacts/addContactPoint.ts';
import { addDirectContact } from '../customerContacts/addDirectContact.ts';
import { appendToCustomerList } from './addCustomerLists.ts';
import { createImage } from './addImage.ts';
import { accountNumber } from './addRoles.ts';
import type { Circle } from './Circle.ts';

const placeholders = [
  { name: 'Cash sales', channel: 'SHOP' },
  { name: 'Guests of the online shop', channel: 'ONLINE' },
  { name: 'Visitors of trade fairs', channel: 'FAIR' },
];

const firstDay = new Date(Date.UTC(2020, 0, 1));

/** Customers who are not recorded one by one, each with an image, somebody to contact, and on one of the lists. */
export function addPlaceholders(circle: Circle): void {
  const { tenant, rows, random } = circle;
  for (const [index, { name, channel }] of placeholders.entries()) {
    const account = ++tenant.accounts.DEBTOR;
    const id = rows.create('Customer', {
      name,
      customerNumber: String(100_000 + account),
      isActive: true,
      isSuspended: false,
      customerSince: firstDay,
      requiresFormalInvoice: false,
      enabledTaxExemptions: [],
      trackRevenue: true,
      debtorAccountId: accountNumber('D', account),
      customFields: { channel },
    });
    createImage(rows, random, { customerId: id });
    appendToCustomerList(rows, tenant.customerLists[index]!, id);
    addDirectContact(circle, { id, locationIds: [] }, { isPrimary: true, domain: 'example.com' });
    addContactPoint(circle, { id, locationIds: [] }, { label: 'Counter', emailAddress: null });
  }
}
