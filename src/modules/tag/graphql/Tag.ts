import { builder } from '../../../graphql/builder.ts';
import { relationThrough } from '../../../graphql/relations.ts';
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

/** The tags of an owner by name: `tags: t.field({ description, ...tagsOfOwner })`. */
export const tagsOfOwner = {
  type: [Tag] as [typeof Tag],
  ...relationThrough('tags', 'tag', { orderBy: { tag: { name: 'asc' } } }),
};
