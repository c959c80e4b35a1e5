import { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import { jsonOutput } from '../../../graphql/jsonOutput.ts';
import { planned } from '../../../graphql/plan.ts';
import { Versioned } from '../../../graphql/versioned.ts';

export const CustomFieldOwner = defineEnum('CustomFieldOwner', 'The types that have custom fields.', {
  INDIVIDUAL_CONTACT: 'Individuals.',
  ORGANIZATION_CONTACT: 'Organizations.',
  PLACEHOLDER_CUSTOMER: 'Placeholder customers.',
  CUSTOMER_CONTACT: 'Customer contacts.',
  CUSTOMER_CONTACT_LINK: 'Links between customers and customer contacts.',
});

export const CustomFieldSchema = builder.prismaNode('CustomFieldSchema', {
  description: 'What the tenant demands of the custom fields of one type.',
  interfaces: [Versioned],
  id: { resolve: (row) => row.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    owner: t.expose('owner', { type: CustomFieldOwner, description: 'Whose custom fields it is about.' }),
    schema: t.field({
      type: 'JSONObject',
      select: { schema: true },
      description: 'The JSON Schema (draft 2020-12); the empty one accepts everything.',
      resolve: ({ schema }) => jsonOutput(schema),
      extensions: planned({ kind: 'value', sql: (row) => `${row}.schema` }),
    }),
  }),
});

builder.queryField('customFieldSchemas', (t) =>
  t.prismaField({
    type: [CustomFieldSchema],
    description: 'The schemas for custom fields that the tenant has set, at most one for each type. Without one, everything is accepted.',
    resolve: (query, _root, _args, { db }) => db.customFieldSchema.findMany({ ...query, orderBy: { owner: 'asc' } }),
    extensions: planned({
      kind: 'lookup',
      from: (row, _args, { tenantId }) => Prisma.sql`custom_field_schema ${Prisma.raw(row)} WHERE ${Prisma.raw(row)}.tenant_id = ${tenantId}::uuid`,
      orderBy: (row) => `${row}.owner`,
    }),
  }),
);
