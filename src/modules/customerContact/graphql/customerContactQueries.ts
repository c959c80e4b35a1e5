import { builder } from '../../../graphql/builder.ts';
import { decodeId, nilUuid } from '../../../platform/ids.ts';
import { CustomerContact } from './CustomerContact.ts';

builder.queryField('customerContact', (t) =>
  t.prismaField({
    type: CustomerContact,
    nullable: true,
    description: 'Reads a customer contact, deleted or not; null when the id names none.',
    args: { id: t.arg.id({ required: true, description: 'The id of the customer contact, or its UUID.' }) },
    resolve: (query, _root, { id }, { db, tenantId }) =>
      db.customerContact.findUnique({ ...query, where: { tenantId_id: { tenantId, id: decodeId(id, 'CustomerContact') ?? nilUuid } } }),
  }),
);
