import { builder } from '../../../graphql/builder.ts';
import { Deletable, Versioned } from '../../../graphql/versioned.ts';

export const CustomerList = builder.prismaNode('CustomerList', {
  description: 'An ordered list of customers that somebody put together.',
  interfaces: [Versioned, Deletable],
  id: { resolve: (list) => list.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name, 1 to 256 characters.' }),
  }),
});
