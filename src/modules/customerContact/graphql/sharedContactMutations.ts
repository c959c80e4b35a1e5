import { Conflict, NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { defineMutation, versionField, type InputFields } from '../../../graphql/mutation.ts';
import { addSharedContact } from '../service/addSharedContact.ts';
import { convertToSharedContact } from '../service/convertToSharedContact.ts';
import { removeSharedContact } from '../service/removeSharedContact.ts';
import { anyCustomerId } from './customerContactLinkInputs.ts';
import { linkPayload } from './customerContactLinkPayloads.ts';

const targetFields = (t: InputFields) => ({
  customerId: t.id({ required: true, description: `${anyCustomerId}.` }),
  customerContactId: t.id({ required: true, description: 'The id of the shared customer contact.' }),
});

defineMutation('addSharedContact', {
  description: 'Links a shared customer contact to a customer. Doing it again changes nothing and answers with the link that is there.',
  input: targetFields,
  resolve: addSharedContact,
  payload: (t) => linkPayload(t, ({ id }) => id),
  problems: [NotFound, Conflict],
});

defineMutation('removeSharedContact', {
  description: 'Takes a shared customer contact off a customer: the link goes, the contact stays. The link can be restored.',
  input: (t) => ({ ...targetFields(t), ifVersion: versionField(t) }),
  resolve: removeSharedContact,
  payload: (t) => linkPayload(t, ({ id }) => id),
  problems: [NotFound, StaleVersion],
});

defineMutation('convertToSharedContact', {
  description:
    'Makes a direct customer contact a shared one, which can be linked to any number of customers. Its link to the customer that it belonged to stays, with all that it carries.',
  input: (t) => ({ id: t.id({ required: true, description: 'The id of the direct customer contact.' }), ifVersion: versionField(t) }),
  resolve: convertToSharedContact,
  payload: (t) => linkPayload(t, ({ linkId }) => linkId),
  problems: [NotFound, StaleVersion, Conflict],
});
