import { Conflict, InUse, NotFound, StaleVersion, Suppressed } from '../../../platform/domainError.ts';
import { defineMutation, versionField, warningsField, type InputFields } from '../../../graphql/mutation.ts';
import { nestedDetailFields } from '../../contactDetail/graphql/detailInputs.ts';
import { customFieldsInput } from '../../customField/graphql/customFieldsField.ts';
import { createIndividualContact, createOrganizationContact } from '../service/createContact.ts';
import { deleteContact } from '../service/deleteContact.ts';
import { restoreContact } from '../service/restoreContact.ts';
import { updateIndividualContact } from '../service/updateIndividualContact.ts';
import { updateOrganizationContact } from '../service/updateOrganizationContact.ts';
import {
  IndividualContactPatch,
  individualFields,
  nameField,
  OrganizationContactPatch,
  organizationFields,
  tagsField,
} from './contactInputs.ts';
import { contactField, individualField, organizationField } from './contactPayloads.ts';

defineMutation('createIndividualContact', {
  description: 'Creates an individual, with its contact details and tags in the same call.',
  input: (t) => ({ name: nameField(t), ...individualFields(t), customFields: customFieldsInput(t), ...nestedDetailFields(t), tags: tagsField(t) }),
  resolve: createIndividualContact,
  payload: (t) => ({ contact: individualField(t as never), warnings: warningsField(t) }),
  problems: [Conflict, Suppressed],
});

defineMutation('createOrganizationContact', {
  description: 'Creates an organization, with its contact details and tags in the same call.',
  input: (t) => ({ name: nameField(t), ...organizationFields(t), customFields: customFieldsInput(t), ...nestedDetailFields(t), tags: tagsField(t) }),
  resolve: createOrganizationContact,
  payload: (t) => ({ contact: organizationField(t as never), warnings: warningsField(t) }),
  problems: [Conflict, Suppressed],
});

defineMutation('updateIndividualContact', {
  description: 'Changes an individual. What is left out stays, null clears.',
  input: (t) => ({
    id: t.id({ required: true, description: 'The id of the individual.' }),
    ifVersion: versionField(t),
    patch: t.field({ type: IndividualContactPatch, required: true, description: 'The changes.' }),
  }),
  resolve: updateIndividualContact,
  payload: (t) => ({ contact: individualField(t) }),
  problems: [NotFound, Conflict, StaleVersion, Suppressed],
});

defineMutation('updateOrganizationContact', {
  description: 'Changes an organization. What is left out stays, null clears; founders and leaders are replaced as lists.',
  input: (t) => ({
    id: t.id({ required: true, description: 'The id of the organization.' }),
    ifVersion: versionField(t),
    patch: t.field({ type: OrganizationContactPatch, required: true, description: 'The changes.' }),
  }),
  resolve: updateOrganizationContact,
  payload: (t) => ({ contact: organizationField(t) }),
  problems: [NotFound, Conflict, StaleVersion],
});

const deleteFields = (t: InputFields) => ({
  id: t.id({ required: true, description: 'The id of the contact.' }),
  ifVersion: versionField(t),
  force: t.boolean({
    description:
      'Deletes although others depend on the contact: identities that represent it are deactivated, references to it as payer or manager are cleared, and delivery and invoicing configurations that name it as payer are passed over.',
  }),
});

defineMutation('deleteIndividualContact', {
  description:
    'Deletes an individual with all that belongs to it: details, images, roles and their places on customer lists, professional identities, memberships and personal relationships. It can be restored. Needs the permission TENANT_BACKOFFICE.',
  input: deleteFields,
  resolve: (ctx, input) => deleteContact(ctx, 'INDIVIDUAL', input),
  payload: (t) => ({ contact: individualField(t) }),
  problems: [NotFound, StaleVersion, InUse],
});

defineMutation('deleteOrganizationContact', {
  description:
    'Deletes an organization with all that belongs to it: details, images, roles and their places on customer lists, departments, locations, and memberships, its own and those in it. It can be restored. Needs the permission TENANT_BACKOFFICE.',
  input: deleteFields,
  resolve: (ctx, input) => deleteContact(ctx, 'ORGANIZATION', input),
  payload: (t) => ({ contact: organizationField(t) }),
  problems: [NotFound, StaleVersion, InUse],
});

defineMutation('restoreContact', {
  description:
    'Brings a deleted contact back with exactly what its delete took; what also belongs to something that is deleted by now comes back with that. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: t.id({ required: true, description: 'The id of the contact.' }) }),
  resolve: restoreContact,
  payload: (t) => ({ contact: contactField(t, (payload) => payload.id) }),
  problems: [NotFound, Conflict],
});
