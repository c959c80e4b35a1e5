import { builder } from '../../../graphql/builder.ts';
import { decodeId, nilUuid } from '../../../platform/ids.ts';
import { findCustomer } from '../service/findCustomer.ts';
import { Customer } from './Customer.ts';
import { PlaceholderCustomer } from './PlaceholderCustomer.ts';

builder.queryFields((t) => ({
  customer: t.prismaField({
    type: Customer,
    nullable: true,
    description: 'Reads a customer of either kind, deleted or not; null when the id names none.',
    args: {
      id: t.arg.id({
        required: true,
        description: 'The id of the customer, that of the contact that holds the role, or the UUID of one of them.',
      }),
    },
    resolve: async (query, _root, { id }, ctx) => {
      const uuid = (await findCustomer(ctx.db, id, {}))?.id ?? nilUuid;
      return ctx.db.customer.findUnique({ ...query, where: { tenantId_id: { tenantId: ctx.tenantId, id: uuid } } });
    },
  }),
  placeholderCustomer: t.prismaField({
    type: PlaceholderCustomer,
    nullable: true,
    description: 'Reads a placeholder customer, deleted or not; null when the id names none.',
    args: { id: t.arg.id({ required: true, description: 'The id of the placeholder customer, or its UUID.' }) },
    resolve: (query, _root, { id }, { db }) =>
      db.customer.findFirst({ ...query, where: { id: decodeId(id, 'PlaceholderCustomer') ?? nilUuid, contactId: null } }),
  }),
}));
