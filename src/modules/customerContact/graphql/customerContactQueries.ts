import { builder } from '../../../graphql/builder.ts';
import { planned } from '../../../graphql/plan.ts';
import { nilUuid } from '../../../platform/ids.ts';
import { findCustomerContact } from '../service/findCustomerContact.ts';
import { CustomerContact } from './CustomerContact.ts';
import { customerContactNamedBy, type CustomerContactArguments } from './customerContactSql.ts';

builder.queryField('customerContact', (t) =>
  t.prismaField({
    type: CustomerContact,
    nullable: true,
    description: 'Reads a customer contact, deleted or not; null when the id names none, or none of the customer.',
    args: {
      id: t.arg.id({ required: true, description: 'The id of the customer contact, or its UUID.' }),
      customerId: t.arg.id({
        description: 'The id of the customer that it must belong to or be linked to, or of the contact with that role; any customer contact when left out.',
      }),
    },
    resolve: async (query, _root, { id, customerId }, { db, tenantId }) => {
      const uuid = (await findCustomerContact(db, { id, customerId })) ?? nilUuid;
      return db.customerContact.findUnique({ ...query, where: { tenantId_id: { tenantId, id: uuid } } });
    },
    extensions: planned({ kind: 'lookup', from: (row, args: CustomerContactArguments, { tenantId }) => customerContactNamedBy(args, row, tenantId) }),
  }),
);
