import { Conflict, NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { defineMutation, versionField, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { addExtension, type ChangedExtension } from '../service/addExtension.ts';
import { removeExtension } from '../service/removeExtension.ts';
import { restoreExtension } from '../service/restoreExtension.ts';
import { updateExtension } from '../service/updateExtension.ts';
import { CustomerContactExtension, CustomerContactExtensionType } from './CustomerContactExtension.ts';
import { ownerField } from './customerContactInputs.ts';
import { customerContactField } from './customerContactPayloads.ts';

const targetFields = (t: InputFields) => ({
  customerContactId: t.id({ required: true, description: 'The id of the customer contact.' }),
  customerId: ownerField(t),
  type: t.field({ type: CustomerContactExtensionType, required: true, description: 'What is enabled.' }),
});

const payload = (t: PayloadFields<ChangedExtension>) => ({
  extension: t.prismaField({
    type: CustomerContactExtension,
    description: 'The extension as it is now.',
    ...writtenRow('CustomerContactExtension'),
  }),
  customerContact: customerContactField(t, ({ customerContactId }) => customerContactId),
});

defineMutation('addCustomerContactExtension', {
  description: 'Enables an extension of a customer contact. One that is enabled already stays as it is, settings included, and is answered with.',
  input: (t) => ({
    ...targetFields(t),
    settings: t.field({ type: 'JSONObject', description: 'The settings, as the type describes them; none when left out or null.' }),
  }),
  resolve: addExtension,
  payload,
  problems: [NotFound],
});

defineMutation('updateCustomerContactExtension', {
  description: 'Replaces the settings of an extension.',
  input: (t) => ({
    ...targetFields(t),
    ifVersion: versionField(t),
    settings: t.field({ type: 'JSONObject', required: true, description: 'All the settings, as the type describes them.' }),
  }),
  resolve: updateExtension,
  payload,
  problems: [NotFound, StaleVersion],
});

defineMutation('removeCustomerContactExtension', {
  description: 'Takes an extension off a customer contact. It can be restored. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ ...targetFields(t), ifVersion: versionField(t) }),
  resolve: removeExtension,
  payload,
  problems: [NotFound, StaleVersion],
});

defineMutation('restoreCustomerContactExtension', {
  description:
    'Brings a removed extension back with its settings, unless the customer contact has another one of its type by now. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: t.id({ required: true, description: 'The id of the extension.' }) }),
  resolve: restoreExtension,
  payload,
  problems: [NotFound, Conflict],
});
