import { Prisma, type ContactKind as Kind } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { idColumn, textColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineConnection, listField } from '../../../graphql/lists/connectionField.ts';
import { defineFilter } from '../../../graphql/lists/filter.ts';
import { ascending, type List } from '../../../graphql/lists/list.ts';
import { defineOrder, orderColumn } from '../../../graphql/lists/order.ts';
import { maximumPageSize } from '../../../graphql/lists/pageArguments.ts';
import { planned } from '../../../graphql/plan.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { ContactKind } from '../../contact/graphql/Contact.ts';
import { mappingKey } from '../externalId.inputs.ts';
import { mappedBy, type MappingKey } from '../externalId.rules.ts';
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

const listOf = (kind: Kind): List => ({
  name: `externalIdMappings ${kind}`,
  model: 'Contact',
  table: 'contact',
  filter,
  order,
  defaultOrder: [ascending('EXTERNAL_ID')],
  condition: Prisma.sql`t.kind = ${kind}::contact_kind AND t.external_id IS NOT NULL AND t.deleted_at IS NULL`,
  where: { externalId: { not: null } },
  hidesDeleted: false,
});

const lists = { INDIVIDUAL: listOf('INDIVIDUAL'), ORGANIZATION: listOf('ORGANIZATION') };

const mappingIn = (list: List) =>
  listField({ connection, list, description: 'The mapping between the contacts of a kind and their ids in an external system.' });

const mappings = { INDIVIDUAL: mappingIn(lists.INDIVIDUAL), ORGANIZATION: mappingIn(lists.ORGANIZATION) };

const kindDescription = 'The kind of contacts, each of which has a mapping of its own.';

builder.queryField('externalIdMappings', (t) =>
  t.field({
    ...mappings.INDIVIDUAL,
    args: {
      kind: t.arg({ type: ContactKind, required: true, description: kindDescription }),
      ...mappings.INDIVIDUAL.args,
    },
    resolve: (root, args, ctx, info) => mappings[args.kind].resolve(root, args, ctx, info),
    extensions: planned({ kind: 'connection', listOf: ({ kind }: { kind: Kind }) => lists[kind], maximum: maximumPageSize }),
  }),
);

/** A key that no pair can have is that of no pair. */
const readKey = (by: unknown): MappingKey => mappingKey.safeParse(by).data ?? {};

interface MappingArguments {
  kind: Kind;
  by: MappingKey;
}

/** The pair that a key names: FROM item and condition, as `mappedBy` has it. */
function mappingNamedBy(row: string, { kind, by }: MappingArguments, { tenantId }: RequestContext): Prisma.Sql {
  const where = mappedBy(kind, readKey(by));
  const alias = Prisma.raw(row);
  const named = 'id' in where ? Prisma.sql`${alias}.id = ${where.id}::uuid AND ${alias}.external_id IS NOT NULL` : Prisma.sql`${alias}.external_id = ${where.externalId}`;
  return Prisma.sql`contact ${alias} WHERE ${alias}.tenant_id = ${tenantId}::uuid AND ${alias}.kind = ${kind}::contact_kind
    AND ${alias}.deleted_at IS NULL AND ${named}`;
}

builder.queryField('externalIdMapping', (t) =>
  t.prismaField({
    type: ExternalIdMapping,
    nullable: true,
    description: 'Reads one pair of a mapping; null when there is none.',
    args: {
      kind: t.arg({ type: ContactKind, required: true, description: kindDescription }),
      by: t.arg({ type: ExternalIdMappingKey, required: true, description: 'Either id of the pair.' }),
    },
    resolve: (query, _root, { kind, by }, { db }) => db.contact.findFirst({ ...query, where: mappedBy(kind, readKey(by)) }),
    extensions: planned({ kind: 'lookup', from: mappingNamedBy }),
  }),
);
