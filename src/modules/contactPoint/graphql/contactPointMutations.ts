import { NotFound, StaleVersion, Suppressed } from '../../../platform/domainError.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineMutation, versionField, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { createContactPoint } from '../service/createContactPoint.ts';
import { deleteContactPoint } from '../service/deleteContactPoint.ts';
import { restoreContactPoint } from '../service/restoreContactPoint.ts';
import { updateContactPoint } from '../service/updateContactPoint.ts';
import { ContactPoint } from './ContactPoint.ts';

const idField = (t: InputFields) => t.id({ required: true, description: 'The id of the contact point, or its UUID.' });

/** Required of a new one; in a patch none of them may be null. */
const requiredFields = <Required extends boolean>(t: InputFields, required: Required) => {
  const end = required ? '.' : '; not null.';
  return {
    customerId: t.id({
      required,
      description: `The customer: its id, that of the contact that holds the role, or the UUID of one of them${end}`,
    }),
    label: t.string({ required, description: `What it is for, at most 255 characters; may be empty${end}` }),
    phoneNumber: t.string({ required, description: `The phone number as it is typed, at most 32 characters; may be empty${end}` }),
  };
};

const locationIdField = (t: InputFields) => t.id({ description: 'A location of the customer: its id or its UUID; null for none in particular.' });

const ContactPointPatch = builder.inputType('ContactPointPatch', {
  description: 'Changes of a contact point. What is left out stays; null clears.',
  fields: (t) => ({
    ...requiredFields(t, false),
    locationId: locationIdField(t),
    emailAddress: t.string({ description: 'The e-mail address, at most 255 characters; null or empty for none.' }),
  }),
});

const payload = (t: PayloadFields<{ id: string }>) => ({
  contactPoint: t.prismaField({
    type: ContactPoint,
    description: 'The contact point as it is now.',
    ...writtenRow('ContactPoint'),
  }),
});

defineMutation('createContactPoint', {
  description: 'Adds a contact point to a customer. An id that names nothing is a violation with the code UNKNOWN_REFERENCE, said with all others.',
  input: (t) => ({
    ...requiredFields(t, true),
    locationId: locationIdField(t),
    emailAddress: t.string({
      description: 'The e-mail address, at most 255 characters; null or empty for none. It must not be left out: that is a violation.',
    }),
  }),
  resolve: createContactPoint,
  payload,
  problems: [Suppressed],
});

defineMutation('updateContactPoint', {
  description: 'Changes a contact point. What is left out stays, null clears. Its location must be one of its customer afterwards.',
  input: (t) => ({
    id: idField(t),
    ifVersion: versionField(t),
    patch: t.field({ type: ContactPointPatch, required: true, description: 'The changes.' }),
  }),
  resolve: updateContactPoint,
  payload,
  problems: [NotFound, StaleVersion, Suppressed],
});

defineMutation('deleteContactPoint', {
  description: 'Takes a contact point off its customer; it can be restored. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t), ifVersion: versionField(t) }),
  resolve: deleteContactPoint,
  payload,
  problems: [NotFound, StaleVersion],
});

defineMutation('restoreContactPoint', {
  description: 'Brings a deleted contact point back; its customer must not be deleted. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t) }),
  resolve: restoreContactPoint,
  payload,
  problems: [NotFound],
});
