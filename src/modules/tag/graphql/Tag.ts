import { builder } from '../../../graphql/builder.ts';
import { Versioned } from '../../../graphql/versioned.ts';

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

/** The selection of an owner's tags by name; `nested` is what is asked of each. */
export const selectTags = <Nested>(nested: Nested) => ({
  tags: { orderBy: { tag: { name: 'asc' as const } }, select: { tag: nested } },
});
