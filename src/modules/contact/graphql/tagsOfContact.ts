import { builder } from '../../../graphql/builder.ts';
import { selectTags, Tag } from '../../tag/graphql/Tag.ts';
import { Contact } from './Contact.ts';

builder.prismaInterfaceField(Contact, 'tags', (t) =>
  t.field({
    type: [Tag],
    description: 'The tags of the contact by name; at most 100.',
    select: (_args, _ctx, nestedSelection) => selectTags(nestedSelection()),
    resolve: (contact) => contact.tags.map(({ tag }) => tag),
  }),
);
