import { builder } from '../../../graphql/builder.ts';
import { customFieldsField } from '../../customField/graphql/customFieldsField.ts';
import { customerInterfaces } from './Customer.ts';

export const PlaceholderCustomer = builder.prismaNode('Customer', {
  variant: 'PlaceholderCustomer',
  description: 'Stands in for customers who are not recorded one by one, for example those who pay cash.',
  interfaces: customerInterfaces,
  id: { resolve: (customer) => customer.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    externalId: t.exposeString('externalId', {
      nullable: true,
      description: 'The id in the system it came from, unique among the placeholder customers; null when it has none.',
    }),
    customFields: t.field(customFieldsField),
    trackRevenue: t.exposeBoolean('trackRevenue', { description: 'Whether revenue with these customers is tracked.' }),
  }),
});
