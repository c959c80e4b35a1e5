import { NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineMutation, versionField, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { createMembership } from '../service/createMembership.ts';
import { deleteMembership } from '../service/deleteMembership.ts';
import { restoreMembership } from '../service/restoreMembership.ts';
import { updateMembership } from '../service/updateMembership.ts';
import { Membership } from './Membership.ts';

const idField = (t: InputFields) => t.id({ required: true, description: 'The id of the membership.' });

const typeDescription = 'The kind of membership: a value of the open list MEMBERSHIP_TYPE, for example CLUB';

const optionalFields = (t: InputFields) => ({
  name: t.string({ description: 'What the membership is called, 1 to 256 characters.' }),
  reference: t.string({
    description: 'What the organization knows the member by, for example a member number; 1 to 256 characters.',
  }),
});

const MembershipPatch = builder.inputType('MembershipPatch', {
  description: 'Changes of a membership. What is left out stays; null clears.',
  fields: (t) => ({ type: t.string({ description: `${typeDescription}; not null.` }), ...optionalFields(t) }),
});

const payload = (t: PayloadFields<{ id: string }>) => ({
  membership: t.prismaField({
    type: Membership,
    description: 'The membership as it is now.',
    ...writtenRow('Membership'),
  }),
});

defineMutation('createMembership', {
  description: 'Makes a contact a member of an organization.',
  input: (t) => ({
    contactId: t.id({ required: true, description: 'The id of the member, a contact of either kind.' }),
    organizationId: t.id({ required: true, description: 'The id of the organization; another contact than the member.' }),
    type: t.string({ required: true, description: `${typeDescription}.` }),
    ...optionalFields(t),
  }),
  resolve: createMembership,
  payload,
  problems: [NotFound],
});

defineMutation('updateMembership', {
  description: 'Changes a membership. What is left out stays, null clears.',
  input: (t) => ({
    id: idField(t),
    ifVersion: versionField(t),
    patch: t.field({ type: MembershipPatch, required: true, description: 'The changes.' }),
  }),
  resolve: updateMembership,
  payload,
  problems: [NotFound, StaleVersion],
});

defineMutation('deleteMembership', {
  description: 'Deletes a membership; it can be restored. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t), ifVersion: versionField(t) }),
  resolve: deleteMembership,
  payload,
  problems: [NotFound, StaleVersion],
});

defineMutation('restoreMembership', {
  description:
    'Brings a deleted membership back; neither the member nor the organization may be deleted. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t) }),
  resolve: restoreMembership,
  payload,
  problems: [NotFound],
});
