import { Conflict, NotFound, StaleVersion, Suppressed } from '../../../platform/domainError.ts';
import { defineMutation, versionField, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { customFieldsInput } from '../../customField/graphql/customFieldsField.ts';
import { createCustomerContact } from '../service/createCustomerContact.ts';
import { deleteCustomerContact } from '../service/deleteCustomerContact.ts';
import { restoreCustomerContact } from '../service/restoreCustomerContact.ts';
import { updateCustomerContact } from '../service/updateCustomerContact.ts';
import { CustomerContactPatch, ownerField, recordFields } from './customerContactInputs.ts';
import { customerContactField } from './customerContactPayloads.ts';

const idField = (t: InputFields) => t.id({ required: true, description: 'The id of the customer contact.' });

const payload = (t: PayloadFields<{ id: string }>) => ({ customerContact: customerContactField(t, ({ id }) => id) });

defineMutation('createCustomerContact', {
  description:
    'Creates a customer contact: a direct one of the customer that is named, or a shared one. It needs a name, given name, family name, company name, e-mail address or number, or a contact behind it, whose name it takes when it has no name and no company name of its own.',
  input: (t) => ({
    customerId: t.id({
      description:
        'The id of the customer that it belongs to, or of the contact with that role; without it the contact is a shared one. It never changes, but a direct contact can become a shared one.',
    }),
    ...recordFields(t),
    customFields: customFieldsInput(t),
  }),
  resolve: createCustomerContact,
  payload,
  problems: [NotFound, Conflict, Suppressed],
});

defineMutation('updateCustomerContact', {
  description: 'Changes a customer contact. What is left out stays, null clears.',
  input: (t) => ({
    id: idField(t),
    customerId: ownerField(t),
    ifVersion: versionField(t),
    patch: t.field({ type: CustomerContactPatch, required: true, description: 'The changes.' }),
  }),
  resolve: updateCustomerContact,
  payload,
  problems: [NotFound, Conflict, StaleVersion, Suppressed],
});

defineMutation('deleteCustomerContact', {
  description:
    'Deletes a customer contact with its links and extensions. It can be restored. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t), customerId: ownerField(t), ifVersion: versionField(t) }),
  resolve: deleteCustomerContact,
  payload,
  problems: [NotFound, StaleVersion],
});

defineMutation('restoreCustomerContact', {
  description:
    'Brings a deleted customer contact back with the links and extensions that its delete took; a link to a customer that is deleted by now comes back with that. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t) }),
  resolve: restoreCustomerContact,
  payload,
  problems: [NotFound, Conflict],
});
