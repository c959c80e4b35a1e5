import type { CustomerContactExtensionType as Type } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import { jsonOutput } from '../../../graphql/jsonOutput.ts';
import { embedded, planned } from '../../../graphql/plan.ts';
import { Deletable, Versioned } from '../../../graphql/versioned.ts';
import { Actor } from '../../access/graphql/Actor.ts';
import { extensionTypes } from '../extensions/extensionTypes.ts';
import { CustomerContact } from './CustomerContact.ts';

const descriptions = Object.fromEntries(Object.entries(extensionTypes).map(([type, { description }]) => [type, description]));

export const CustomerContactExtensionType = defineEnum(
  'CustomerContactExtensionType',
  'What a customer contact can have enabled.',
  descriptions as Record<Type, string>,
);

export const CustomerContactExtension = builder.prismaNode('CustomerContactExtension', {
  description: 'What a customer contact has enabled; each type at most once.',
  interfaces: [Versioned, Deletable],
  id: { resolve: (extension) => extension.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    customerContact: t.relation('customerContact', { type: CustomerContact, description: 'Whose extension it is.' }),
    type: t.expose('type', { type: CustomerContactExtensionType, description: 'What is enabled.' }),
    enabledAt: t.expose('enabledAt', { type: 'DateTime', description: 'When it was enabled.' }),
    enabledBy: t.field({
      type: Actor,
      description: 'Who enabled it.',
      resolve: ({ enabledByKind: kind, enabledById: id }) => ({ kind, id }),
      extensions: planned(embedded({ kind: 'enabled_by_kind', id: 'enabled_by_id' }, () => 'TRUE')),
    }),
    settings: t.field({
      type: 'JSONObject',
      description: 'The settings, as the type describes them; those that were never set are left out.',
      resolve: ({ settings }) => jsonOutput(settings),
      extensions: planned({ kind: 'value', sql: (row) => `${row}.settings` }),
    }),
  }),
});

builder.prismaObjectField(CustomerContact, 'extensions', (t) =>
  t.relation('extensions', {
    type: CustomerContactExtension,
    query: { where: { deletedAt: null }, orderBy: { type: 'asc' } },
    description: 'What it has enabled, at most one of each type.',
  }),
);
