import { builder } from '../../../graphql/builder.ts';
import { Deletable, Versioned } from '../../../graphql/versioned.ts';
import { Customer } from './Customer.ts';
import { CustomerList } from './CustomerList.ts';

export const CustomerListItem = builder.prismaNode('CustomerListItem', {
  description: 'The place of a customer on a customer list.',
  interfaces: [Versioned, Deletable],
  id: { resolve: (item) => item.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    list: t.relation('list', { type: CustomerList, description: 'The list.' }),
    customer: t.relation('customer', { type: Customer, description: 'The customer, at most once on a list.' }),
    position: t.exposeString('position', {
      description: 'Where the item stands: the items of a list are sorted by these texts, compared byte by byte.',
    }),
  }),
});
