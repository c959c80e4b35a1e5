import { builder } from '../../../graphql/builder.ts';
import { InUse, NotFound, StaleVersion, Suppressed } from '../../../platform/domainError.ts';
import { defineMutation, versionField, warningsField, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { nestedDetailFields } from '../../contactDetail/graphql/detailInputs.ts';
import { addProfessionalIdentity } from '../service/addProfessionalIdentity.ts';
import { deleteProfessionalIdentity } from '../service/deleteProfessionalIdentity.ts';
import { restoreProfessionalIdentity } from '../service/restoreProfessionalIdentity.ts';
import { updateProfessionalIdentity } from '../service/updateProfessionalIdentity.ts';
import { ProfessionalIdentity } from './ProfessionalIdentity.ts';

const ProfessionalIdentityPatch = builder.inputType('ProfessionalIdentityPatch', {
  description: 'Changes of a professional identity. What is left out stays; null clears. The organization never changes.',
  fields: (t) => ({
    isActive: t.boolean({
      description: 'Whether the individual represents the organization now; not null. A change sets the activation or deactivation date.',
    }),
    jobTitle: t.string({ description: 'The job title, 1 to 256 characters.' }),
    departmentIds: t.idList({ description: 'Replaces the departments: ids of departments of the organization, at most 100; not null.' }),
    locationIds: t.idList({ description: 'Replaces the locations: ids of locations of the organization, at most 100; not null.' }),
  }),
});

const idField = (t: InputFields) => t.id({ required: true, description: 'The id of the professional identity.' });

const identityField = (t: PayloadFields<{ id: string }>) =>
  t.prismaField({
    type: ProfessionalIdentity,
    description: 'The professional identity as it is now.',
    ...writtenRow('ProfessionalIdentity'),
  });

defineMutation('addProfessionalIdentity', {
  description: 'Lets an individual represent an organization, with contact details for that capacity in the same call.',
  input: (t) => ({
    individualId: t.id({ required: true, description: 'The id of the individual.' }),
    organizationId: t.id({ required: true, description: 'The id of the organization, which cannot be changed afterwards.' }),
    isActive: t.boolean({ required: true, description: 'Whether the individual represents the organization now.' }),
    jobTitle: t.string({ description: 'The job title, 1 to 256 characters.' }),
    departmentIds: t.idList({ description: 'The departments in their order: ids of departments of the organization, at most 100.' }),
    locationIds: t.idList({ description: 'The locations in their order: ids of locations of the organization, at most 100.' }),
    ...nestedDetailFields(t),
  }),
  resolve: addProfessionalIdentity,
  payload: (t) => ({ professionalIdentity: identityField(t as never), warnings: warningsField(t) }),
  problems: [NotFound, Suppressed],
});

defineMutation('updateProfessionalIdentity', {
  description: 'Changes a professional identity. What is left out stays, null clears; departments and locations are replaced as lists.',
  input: (t) => ({
    id: idField(t),
    ifVersion: versionField(t),
    patch: t.field({ type: ProfessionalIdentityPatch, required: true, description: 'The changes.' }),
  }),
  resolve: updateProfessionalIdentity,
  payload: (t) => ({ professionalIdentity: identityField(t) }),
  problems: [NotFound, StaleVersion],
});

defineMutation('deleteProfessionalIdentity', {
  description: 'Deletes a professional identity with its contact details; it can be restored. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({
    id: idField(t),
    ifVersion: versionField(t),
    force: t.boolean({ description: 'Deletes although customers or suppliers are managed by the identity, and leaves those without a manager.' }),
  }),
  resolve: deleteProfessionalIdentity,
  payload: (t) => ({ professionalIdentity: identityField(t) }),
  problems: [NotFound, StaleVersion, InUse],
});

defineMutation('restoreProfessionalIdentity', {
  description:
    'Brings a deleted professional identity back with exactly what its delete took. Its individual must not be deleted, nor the organization of an active one. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t) }),
  resolve: restoreProfessionalIdentity,
  payload: (t) => ({ professionalIdentity: identityField(t) }),
  problems: [NotFound],
});
