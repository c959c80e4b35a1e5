import { Conflict, NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { defineMutation, warningsField, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { contactField } from '../../contact/graphql/contactPayloads.ts';
import { removeRole } from '../service/removeRole.ts';
import { setCustomerRole } from '../service/setCustomerRole.ts';
import { CustomerRole } from './CustomerRole.ts';
import { CustomerRoleInput, roleTargetFields } from './roleInputs.ts';

const roleField = <P extends { id: string }>(t: PayloadFields<P>) =>
  t.prismaField({
    type: CustomerRole,
    description: 'The role as it is now.',
    ...writtenRow('Customer'),
  });

defineMutation('setCustomerRole', {
  description:
    'Makes a contact a customer, or replaces its role of customer as a whole. A role that was removed comes back under its id, with its delivery and invoicing configurations.',
  input: (t) => ({
    ...roleTargetFields(t),
    role: t.field({ type: CustomerRoleInput, required: true, description: 'The role.' }),
  }),
  resolve: setCustomerRole,
  payload: (t) => ({
    customerRole: roleField(t),
    contact: contactField(t, (payload) => payload.contactId),
    warnings: warningsField(t),
  }),
  problems: [NotFound, Conflict, StaleVersion],
});

defineMutation('removeCustomerRole', {
  description:
    'Takes the role of customer off a contact, to clean up a mistake; `isActive: false` ends it. Needs the permission TENANT_BACKOFFICE.',
  input: roleTargetFields,
  resolve: (ctx, input) => removeRole(ctx, 'Customer', input),
  payload: (t) => ({ customerRole: roleField(t), contact: contactField(t, (payload) => payload.contactId) }),
  problems: [NotFound, StaleVersion],
});
