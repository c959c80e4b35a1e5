import { Conflict, NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineMutation, versionField, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { customFieldsInput, customFieldsPatch } from '../../customField/graphql/customFieldsField.ts';
import { createPlaceholderCustomer } from '../service/createPlaceholderCustomer.ts';
import { deletePlaceholderCustomer } from '../service/deletePlaceholderCustomer.ts';
import { restorePlaceholderCustomer } from '../service/restorePlaceholderCustomer.ts';
import { updatePlaceholderCustomer } from '../service/updatePlaceholderCustomer.ts';
import { PlaceholderCustomer } from './PlaceholderCustomer.ts';

const idField = (t: InputFields) => t.id({ required: true, description: 'The id of the placeholder customer.' });

/** Required of a new one; in a patch none of them may be null. */
const requiredFields = <Required extends boolean>(t: InputFields, required: Required) => {
  const end = required ? '.' : '; not null.';
  return {
    customerNumber: t.string({
      required,
      description: `The number of the customer, 1 to 256 characters, unique in the tenant over both kinds of customers${end}`,
    }),
    name: t.string({ required, description: `The name, 1 to 256 characters${end}` }),
    isActive: t.boolean({ required, description: `Whether it stands for customers now; false ends that${end}` }),
    customerSince: t.field({ type: 'Date', required, description: `The first day as a customer${end}` }),
    requiresFormalInvoice: t.boolean({ required, description: `Whether these customers need a formal invoice${end}` }),
    trackRevenue: t.boolean({ required, description: `Whether revenue with these customers is tracked${end}` }),
  };
};

const externalIdField = (t: InputFields) =>
  t.string({ description: 'The id in the system it came from, 1 to 256 characters, unique among the placeholder customers.' });

const PlaceholderCustomerPatch = builder.inputType('PlaceholderCustomerPatch', {
  description: 'Changes of a placeholder customer. What is left out stays; null clears.',
  fields: (t) => ({ ...requiredFields(t, false), externalId: externalIdField(t), customFields: customFieldsPatch(t) }),
});

const payload = (t: PayloadFields<{ id: string }>) => ({
  placeholderCustomer: t.prismaField({
    type: PlaceholderCustomer,
    description: 'The placeholder customer as it is now.',
    ...writtenRow('Customer'),
  }),
});

defineMutation('createPlaceholderCustomer', {
  description: 'Creates a customer that stands in for those who are not recorded one by one. The server gives it a debtor account.',
  input: (t) => ({ ...requiredFields(t, true), externalId: externalIdField(t), customFields: customFieldsInput(t) }),
  resolve: createPlaceholderCustomer,
  payload,
  problems: [Conflict],
});

defineMutation('updatePlaceholderCustomer', {
  description: 'Changes a placeholder customer. What is left out stays, null clears.',
  input: (t) => ({
    id: idField(t),
    ifVersion: versionField(t),
    patch: t.field({ type: PlaceholderCustomerPatch, required: true, description: 'The changes.' }),
  }),
  resolve: updatePlaceholderCustomer,
  payload,
  problems: [NotFound, StaleVersion, Conflict],
});

defineMutation('deletePlaceholderCustomer', {
  description:
    'Deletes a placeholder customer with everything that belongs to it, and takes it off customer lists; it can be restored. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t), ifVersion: versionField(t) }),
  resolve: deletePlaceholderCustomer,
  payload,
  problems: [NotFound, StaleVersion],
});

defineMutation('restorePlaceholderCustomer', {
  description: 'Brings a deleted placeholder customer back with everything that its delete took. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t) }),
  resolve: restorePlaceholderCustomer,
  payload,
  problems: [NotFound, Conflict],
});
