import { builder, forBackoffice } from '../../../graphql/builder.ts';
import { dateTimeColumn, enumColumn, formerIdColumn, idColumn, textColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineConnection, listField } from '../../../graphql/lists/connectionField.ts';
import { defineFilter } from '../../../graphql/lists/filter.ts';
import { descending, type List } from '../../../graphql/lists/list.ts';
import { defineOrder, orderColumn } from '../../../graphql/lists/order.ts';
import { defineLookup } from '../../../graphql/lookup.ts';
import { Erasure } from './Erasure.ts';

const erasures: List = {
  name: 'erasures',
  model: 'Erasure',
  table: 'erasure',
  filter: defineFilter('ErasureFilter', {
    description: 'Conditions on a receipt.',
    columns: {
      id: { description: 'The id.', column: 'id', kind: idColumn('Erasure') },
      erasedId: { description: 'The id that the erased record had.', column: 'subject_id', kind: formerIdColumn('IndividualContact', 'CustomerContact') },
      reason: { description: 'Why it was erased.', column: 'reason', kind: enumColumn('ErasureReason') },
      reference: { description: 'The case in another system.', column: 'reference', kind: textColumn },
      createdAt: { description: 'When it was erased.', column: 'created_at', kind: dateTimeColumn },
    },
  }),
  order: defineOrder('ErasureOrder', 'receipts', {
    CREATED_AT: orderColumn('created_at', 'timestamptz', 'When the data was erased.'),
    REFERENCE: orderColumn('reference', 'text', 'The case in another system.', true),
  }),
  defaultOrder: [descending('CREATED_AT')],
  hidesDeleted: false,
};

builder.queryField('erasures', (t) =>
  t.field({
    ...listField({
      connection: defineConnection(Erasure, 'receipts'),
      list: erasures,
      description: 'The receipts of the erasures of the tenant, the newest first. Needs the permission TENANT_BACKOFFICE.',
    }),
    ...forBackoffice,
  }),
);

defineLookup('erasure', {
  type: Erasure,
  nodeTypes: ['Erasure'],
  description: 'Reads the receipt of an erasure; null when the id names none. Needs the permission TENANT_BACKOFFICE.',
  idDescription: 'The id of the receipt, or its UUID.',
  isForBackoffice: true,
});
