import { builder } from '../../../graphql/builder.ts';
import { planned } from '../../../graphql/plan.ts';
import { Deletable, Versioned } from '../../../graphql/versioned.ts';
import { nameOf } from './customerSql.ts';

/** The interface over both kinds of customers, which share a table; whatever takes the id of a customer takes either. */
export const Customer = builder.prismaInterface('Customer', {
  description: 'A customer of the tenant: a contact that holds the role, or a placeholder.',
  interfaces: [builder.nodeInterfaceRef(), Versioned, Deletable],
  resolveType: ({ contactId }) => (contactId === null ? 'PlaceholderCustomer' : 'CustomerRole'),
  fields: (t) => ({
    name: t.string({
      description: 'The display name: that of the contact, or of the placeholder.',
      select: { name: true, contact: { select: { name: true } } },
      resolve: ({ name, contact }) => name ?? contact!.name,
      extensions: planned({ kind: 'value', sql: nameOf }),
    }),
    customerNumber: t.exposeString('customerNumber', { description: 'The number of the customer, unique in the tenant.' }),
    isActive: t.exposeBoolean('isActive', { description: 'Whether it is a customer now; false ends that.' }),
    customerSince: t.expose('customerSince', { type: 'Date', description: 'The first day as a customer.' }),
    requiresFormalInvoice: t.exposeBoolean('requiresFormalInvoice', {
      nullable: true,
      description: 'Whether the customer needs a formal invoice; null when not known.',
    }),
    debtorAccountId: t.exposeString('debtorAccountId', {
      description: 'The debtor account, D and 8 digits, given by the server; shared with the alternative payer role of the contact.',
    }),
  }),
});

/** The interfaces of both kinds of customers. */
export const customerInterfaces = [Customer, Versioned, Deletable];
