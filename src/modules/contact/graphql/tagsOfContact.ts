import { builder } from '../../../graphql/builder.ts';
import { tagsOfOwner } from '../../tag/graphql/Tag.ts';
import { Contact } from './Contact.ts';

builder.prismaInterfaceField(Contact, 'tags', (t) =>
  t.field({ description: 'The tags of the contact by name; at most 100.', ...tagsOfOwner }),
);
