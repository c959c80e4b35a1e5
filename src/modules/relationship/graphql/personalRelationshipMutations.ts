import { Conflict, NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineMutation, versionField, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { createPersonalRelationship } from '../service/createPersonalRelationship.ts';
import { deletePersonalRelationship } from '../service/deletePersonalRelationship.ts';
import { restorePersonalRelationship } from '../service/restorePersonalRelationship.ts';
import { updatePersonalRelationship } from '../service/updatePersonalRelationship.ts';
import { PersonalRelationship } from './PersonalRelationship.ts';

const idField = (t: InputFields) =>
  t.id({ required: true, description: 'The id of the personal relationship; of a symmetric one, that of either side.' });

const typeDescription =
  'What the related individual is to the individual: a value of the open list PERSONAL_RELATIONSHIP_TYPE, for example SPOUSE';

const PersonalRelationshipPatch = builder.inputType('PersonalRelationshipPatch', {
  description: 'Changes of a personal relationship. What is left out stays.',
  fields: (t) => ({ type: t.string({ description: `${typeDescription}; not null.` }) }),
});

const payload = (t: PayloadFields<{ id: string }>) => ({
  personalRelationship: t.prismaField({
    type: PersonalRelationship,
    description: 'The relationship as it is now, from the side that was asked for.',
    ...writtenRow('PersonalRelationship'),
  }),
});

defineMutation('createPersonalRelationship', {
  description: 'Relates an individual to another one. A relationship of a symmetric type shows on both of them.',
  input: (t) => ({
    individualId: t.id({ required: true, description: 'The id of the individual that has the relationship.' }),
    relatedIndividualId: t.id({ required: true, description: 'The id of the individual that it relates to; another one.' }),
    type: t.string({ required: true, description: `${typeDescription}.` }),
  }),
  resolve: createPersonalRelationship,
  payload,
  problems: [NotFound, Conflict],
});

defineMutation('updatePersonalRelationship', {
  description:
    'Changes the type of a personal relationship, on both sides of a symmetric one. When the new type is not symmetric, only the side that was asked for stays; when the old one was not, the other side is added.',
  input: (t) => ({
    id: idField(t),
    ifVersion: versionField(t),
    patch: t.field({ type: PersonalRelationshipPatch, required: true, description: 'The changes.' }),
  }),
  resolve: updatePersonalRelationship,
  payload,
  problems: [NotFound, Conflict, StaleVersion],
});

defineMutation('deletePersonalRelationship', {
  description:
    'Deletes a personal relationship, a symmetric one on both sides; it can be restored. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t), ifVersion: versionField(t) }),
  resolve: deletePersonalRelationship,
  payload,
  problems: [NotFound, StaleVersion],
});

defineMutation('restorePersonalRelationship', {
  description:
    'Brings a deleted personal relationship back, a symmetric one on both sides; neither individual may be deleted. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t) }),
  resolve: restorePersonalRelationship,
  payload,
  problems: [NotFound, Conflict],
});
