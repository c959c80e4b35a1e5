import { Conflict, NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { defineMutation, warningsField, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { contactField } from '../../contact/graphql/contactPayloads.ts';
import { removeRole } from '../service/removeRole.ts';
import { setSupplierRole } from '../service/setSupplierRole.ts';
import { SupplierRole } from './SupplierRole.ts';
import { SupplierRoleInput, roleTargetFields } from './roleInputs.ts';

const roleField = <P extends { id: string }>(t: PayloadFields<P>) =>
  t.prismaField({
    type: SupplierRole,
    description: 'The role as it is now.',
    ...writtenRow('SupplierRole'),
  });

defineMutation('setSupplierRole', {
  description: 'Makes a contact a supplier, or replaces its role of supplier as a whole. A role that was removed comes back under its id.',
  input: (t) => ({
    ...roleTargetFields(t),
    role: t.field({ type: SupplierRoleInput, required: true, description: 'The role. What is left out becomes empty.' }),
  }),
  resolve: setSupplierRole,
  payload: (t) => ({
    supplierRole: roleField(t),
    contact: contactField(t, (payload) => payload.contactId),
    warnings: warningsField(t),
  }),
  problems: [NotFound, Conflict, StaleVersion],
});

defineMutation('removeSupplierRole', {
  description:
    'Takes the role of supplier off a contact, to clean up a mistake; `isActive: false` ends it. Needs the permission TENANT_BACKOFFICE.',
  input: roleTargetFields,
  resolve: (ctx, input) => removeRole(ctx, 'SupplierRole', input),
  payload: (t) => ({ supplierRole: roleField(t), contact: contactField(t, (payload) => payload.contactId) }),
  problems: [NotFound, StaleVersion],
});
