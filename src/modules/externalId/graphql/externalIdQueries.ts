import { Prisma, type ContactKind as Kind } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { idColumn, textColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineConnection, listField } from '../../../graphql/lists/connectionField.ts';
import { defineFilter } from '../../../graphql/lists/filter.ts';
import { ascending } from '../../../graphql/lists/list.ts';
import { defineOrder, orderColumn } from '../../../graphql/lists/order.ts';
import { ContactKind } from '../../contact/graphql/Contact.ts';
import { mappingKey } from '../externalId.inputs.ts';
import { mappedBy } from '../externalId.rules.ts';
import { ExternalIdMapping, ExternalIdMappingKey } from './ExternalIdMapping.ts';

const filter = defineFilter('ExternalIdMappingFilter', {
  description: 'Conditions on a pair of a mapping.',
  columns: {
    externalId: { description: 'The id in the external system.', column: 'external_id', kind: textColumn },
    contactId: { description: 'The id of the contact.', column: 'id', kind: idColumn('IndividualContact', 'OrganizationContact') },
    name: { description: 'The display name of the contact.', column: 'name', kind: textColumn },
  },
});

const order = defineOrder('ExternalIdMappingOrder', 'the pairs of a mapping', {
  EXTERNAL_ID: orderColumn('external_id', 'text', 'The id in the external system.'),
  CONTACT_ID: orderColumn('id', 'uuid', 'The id of the contact.'),
  NAME: orderColumn('name', 'text', 'The display name of the contact.'),
});

const connection = defineConnection(ExternalIdMapping, 'pairs of a mapping');

const mappingOf = (kind: Kind) =>
  listField({
    connection,
    description: 'The mapping between the contacts of a kind and their ids in an external system.',
    list: {
      name: `externalIdMappings ${kind}`,
      model: 'Contact',
      table: 'contact',
      filter,
      order,
      defaultOrder: [ascending('EXTERNAL_ID')],
      condition: Prisma.sql`t.kind = ${kind}::contact_kind AND t.external_id IS NOT NULL AND t.deleted_at IS NULL`,
      where: { externalId: { not: null } },
      hidesDeleted: false,
    },
  });

const mappings = { INDIVIDUAL: mappingOf('INDIVIDUAL'), ORGANIZATION: mappingOf('ORGANIZATION') };

const kindDescription = 'The kind of contacts, each of which has a mapping of its own.';

builder.queryField('externalIdMappings', (t) =>
  t.field({
    ...mappings.INDIVIDUAL,
    args: {
      kind: t.arg({ type: ContactKind, required: true, description: kindDescription }),
      ...mappings.INDIVIDUAL.args,
    },
    resolve: (root, args, ctx, info) => mappings[args.kind].resolve(root, args, ctx, info),
  }),
);

builder.queryField('externalIdMapping', (t) =>
  t.prismaField({
    type: ExternalIdMapping,
    nullable: true,
    description: 'Reads one pair of a mapping; null when there is none.',
    args: {
      kind: t.arg({ type: ContactKind, required: true, description: kindDescription }),
      by: t.arg({ type: ExternalIdMappingKey, required: true, description: 'Either id of the pair.' }),
    },
    resolve: (query, _root, { kind, by }, { db }) => {
      const key = mappingKey.safeParse(by);
      return key.success ? db.contact.findFirst({ ...query, where: mappedBy(kind, key.data) }) : null;
    },
  }),
);
