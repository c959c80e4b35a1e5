import { builder } from '../../../graphql/builder.ts';
import { Versioned } from '../../../graphql/versioned.ts';
import { Contact } from './Contact.ts';

export const Tag = builder.prismaNode('Tag', {
  description: 'A word of the tenant, shown on everything that it marks.',
  interfaces: [Versioned],
  id: { resolve: (tag) => tag.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The word, 1 to 256 characters; unique in the tenant.' }),
  }),
});

builder.prismaInterfaceField(Contact, 'tags', (t) =>
  t.field({
    type: [Tag],
    description: 'The tags of the contact by name; at most 100.',
    select: (_args, _ctx, nestedSelection) => ({
      tags: { orderBy: { tag: { name: 'asc' } }, select: { tag: nestedSelection() } },
    }),
    resolve: (contact) => contact.tags.map(({ tag }) => tag),
  }),
);
