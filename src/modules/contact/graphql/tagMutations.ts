import { NotFound } from '../../../platform/domainError.ts';
import { defineMutation } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { Tag } from '../../tag/graphql/Tag.ts';
import { addTag } from '../service/addTag.ts';
import { removeTag } from '../service/removeTag.ts';
import { contactField } from './contactPayloads.ts';

defineMutation('addTag', {
  description: 'Marks a contact with a tag by its name. Adding a tag that is already there changes nothing and answers with it.',
  input: (t) => ({
    contactId: t.id({ required: true, description: 'The id of the contact.' }),
    name: t.string({ required: true, description: 'The name of the tag, 1 to 256 characters.' }),
  }),
  resolve: addTag,
  payload: (t) => ({
    tag: t.prismaField({
      type: Tag,
      description: 'The tag.',
      ...writtenRow('Tag', ({ tagId }: { tagId: string }) => tagId),
    }),
    contact: contactField(t, (payload) => payload.contactId),
  }),
  problems: [NotFound],
});

defineMutation('removeTag', {
  description: 'Takes a tag off a contact. The tag itself stays in the vocabulary.',
  input: (t) => ({
    contactId: t.id({ required: true, description: 'The id of the contact.' }),
    tagId: t.id({ required: true, description: 'The id of the tag.' }),
  }),
  resolve: removeTag,
  payload: (t) => ({ contact: contactField(t, (payload) => payload.contactId) }),
  problems: [NotFound],
});
