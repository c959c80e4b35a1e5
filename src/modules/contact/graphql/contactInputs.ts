import { builder } from '../../../graphql/builder.ts';
import type { InputFields } from '../../../graphql/mutation.ts';
import { customFieldsPatch } from '../../customField/graphql/customFieldsField.ts';

const externalId = 'The id of the contact in the system it comes from, 1 to 256 characters, unique among the contacts of its kind.';

export const individualFields = (t: InputFields) => ({
  externalId: t.string({ description: externalId }),
  dateOfBirth: t.field({ type: 'Date', description: 'The date of birth.' }),
  anniversary: t.field({ type: 'Date', description: 'A yearly occasion to remember, for example a wedding day.' }),
});

export const organizationFields = (t: InputFields) => ({
  externalId: t.string({ description: externalId }),
  founded: t.field({ type: 'Date', description: 'The date of foundation.' }),
  externalOrganizationId: t.string({
    description: 'The id of the organization in some other system, 1 to 256 characters. It is not an id of this server.',
  }),
});

export const nameField = (t: InputFields) =>
  t.string({ required: true, description: 'The one display name, 1 to 256 characters.' });

export const tagsField = (t: InputFields) =>
  t.stringList({ description: 'Tags by name, at most 100; the vocabulary gains the new ones.' });

export const IndividualContactPatch = builder.inputType('IndividualContactPatch', {
  description: 'Changes of an individual. What is left out stays; null clears.',
  fields: (t) => ({
    name: t.string({ description: 'The one display name, 1 to 256 characters; not null.' }),
    ...individualFields(t),
    customFields: customFieldsPatch(t),
  }),
});

export const OrganizationContactPatch = builder.inputType('OrganizationContactPatch', {
  description: 'Changes of an organization. What is left out stays; null clears.',
  fields: (t) => ({
    name: t.string({ description: 'The one display name, 1 to 256 characters; not null.' }),
    ...organizationFields(t),
    customFields: customFieldsPatch(t),
    founderIds: t.idList({
      description: 'Replaces the founders: ids of professional identities that represent the organization, at most 100; not null.',
    }),
    leaderIds: t.idList({
      description: 'Replaces the leaders: ids of professional identities that represent the organization, at most 100; not null.',
    }),
  }),
});
