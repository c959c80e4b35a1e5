import { builder } from '../../../graphql/builder.ts';
import { defineLookup } from '../../../graphql/lookup.ts';
import { planned } from '../../../graphql/plan.ts';
import { nilUuid } from '../../../platform/ids.ts';
import { findCustomer } from '../service/findCustomer.ts';
import { Customer } from './Customer.ts';
import { PlaceholderCustomer } from './PlaceholderCustomer.ts';
import { customerNamedBy } from './customerSql.ts';

builder.queryField('customer', (t) =>
  t.prismaField({
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
    extensions: planned({ kind: 'lookup', from: (row, { id }: { id: string }, { tenantId }) => customerNamedBy(id, row, tenantId) }),
  }),
);

defineLookup('placeholderCustomer', {
  type: PlaceholderCustomer,
  nodeTypes: ['PlaceholderCustomer'],
  description: 'Reads a placeholder customer, deleted or not; null when the id names none.',
  idDescription: 'The id of the placeholder customer, or its UUID.',
});
