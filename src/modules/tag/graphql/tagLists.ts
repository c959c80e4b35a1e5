import { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { dateTimeColumn, idColumn, textColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineConnection, listField } from '../../../graphql/lists/connectionField.ts';
import { defineFilter, type FilterRelation } from '../../../graphql/lists/filter.ts';
import { ascending, type List } from '../../../graphql/lists/list.ts';
import { defineOrder, orderColumn } from '../../../graphql/lists/order.ts';
import { Tag } from './Tag.ts';

const filter = defineFilter('TagFilter', {
  description: 'Conditions on a tag.',
  columns: {
    id: { description: 'The id.', column: 'id', kind: idColumn('Tag') },
    name: { description: 'The word.', column: 'name', kind: textColumn },
    createdAt: { description: 'When the tag was created.', column: 'created_at', kind: dateTimeColumn },
  },
});

/** Tags of a row, as a relation of its filter: `join` ties them to the row that `own` names there. */
export const tagRelation = (join: string, own: string): FilterRelation => ({
  description: 'Its tags.',
  filter: () => filter,
  from: (related, alias) =>
    Prisma.raw(
      `tag ${related} JOIN ${join} ${related}_link ON ${related}_link.tenant_id = ${related}.tenant_id AND ${related}_link.tag_id = ${related}.id` +
        ` WHERE ${related}_link.tenant_id = ${alias}.tenant_id AND ${related}_link.${own} = ${alias}.id`,
    ),
  isList: true,
});

const tags: List = {
  name: 'tags',
  model: 'Tag',
  table: 'tag',
  filter,
  order: defineOrder('TagOrder', 'tags', {
    NAME: orderColumn('name', 'text', 'The word.'),
    CREATED_AT: orderColumn('created_at', 'timestamptz', 'When the tag was created.'),
  }),
  defaultOrder: [ascending('NAME')],
  hidesDeleted: false,
};

const TagConnection = defineConnection(Tag, 'tags');

builder.queryField('tags', (t) =>
  t.field(listField({ connection: TagConnection, list: tags, description: "The tenant's vocabulary of tags." })),
);
