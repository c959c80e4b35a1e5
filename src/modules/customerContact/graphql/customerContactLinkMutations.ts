import { Conflict, NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { defineMutation, versionField, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { customFieldsInput } from '../../customField/graphql/customFieldsField.ts';
import { createCustomerContactLink } from '../service/createCustomerContactLink.ts';
import { deleteCustomerContactLink } from '../service/deleteCustomerContactLink.ts';
import { restoreCustomerContactLink } from '../service/restoreCustomerContactLink.ts';
import { updateCustomerContactLink } from '../service/updateCustomerContactLink.ts';
import { anyCustomerId, CustomerContactLinkPatch, LinkedContactInput, linkFields, primaryDescription } from './customerContactLinkInputs.ts';
import { linkPayload } from './customerContactLinkPayloads.ts';

const idField = (t: InputFields) => t.id({ required: true, description: 'The id of the link.' });
const payload = (t: PayloadFields<{ id: string }>) => linkPayload(t, ({ id }) => id);

defineMutation('createCustomerContactLink', {
  description:
    'Links a shared customer contact to a customer. A customer has one link at most to a customer contact, and to the individual or organization behind it.',
  input: (t) => ({
    customerId: t.id({ required: true, description: `${anyCustomerId}.` }),
    contact: t.field({ type: LinkedContactInput, required: true, description: 'The shared customer contact.' }),
    isPrimary: t.boolean({ description: `${primaryDescription}. False when left out or null.` }),
    ...linkFields(t),
    customFields: customFieldsInput(t),
  }),
  resolve: createCustomerContactLink,
  payload,
  problems: [NotFound, Conflict],
});

defineMutation('updateCustomerContactLink', {
  description: 'Changes the link of a customer contact. What is left out stays, null clears.',
  input: (t) => ({
    id: idField(t),
    ifVersion: versionField(t),
    patch: t.field({ type: CustomerContactLinkPatch, required: true, description: 'The changes.' }),
  }),
  resolve: updateCustomerContactLink,
  payload,
  problems: [NotFound, StaleVersion, Conflict],
});

defineMutation('deleteCustomerContactLink', {
  description:
    'Deletes the link of a shared customer contact; it can be restored. The link of a direct contact goes with the contact alone. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t), ifVersion: versionField(t) }),
  resolve: deleteCustomerContactLink,
  payload,
  problems: [NotFound, StaleVersion],
});

defineMutation('restoreCustomerContactLink', {
  description:
    'Brings a deleted link back; neither its customer nor its customer contact may be deleted. It is not primary when another one is by now. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t) }),
  resolve: restoreCustomerContactLink,
  payload,
  problems: [NotFound, Conflict],
});
