import { Conflict, InUse, NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { defineMutation, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { contactField } from '../../contact/graphql/contactPayloads.ts';
import { removeRole } from '../service/removeRole.ts';
import { setAlternativePayerRole } from '../service/setAlternativePayerRole.ts';
import { AlternativePayerRole } from './AlternativePayerRole.ts';
import { AlternativePayerRoleInput, roleTargetFields } from './roleInputs.ts';

const roleField = (t: PayloadFields<{ id: string; contactId: string }>) =>
  t.prismaField({
    type: AlternativePayerRole,
    description: 'The role as it is now.',
    ...writtenRow('AlternativePayerRole'),
  });

defineMutation('setAlternativePayerRole', {
  description: 'Lets a contact pay in place of customers, or replaces that role as a whole. A role that was removed comes back under its id.',
  input: (t) => ({
    ...roleTargetFields(t),
    role: t.field({ type: AlternativePayerRoleInput, required: true, description: 'The role.' }),
  }),
  resolve: setAlternativePayerRole,
  payload: (t) => ({ alternativePayerRole: roleField(t), contact: contactField(t, (payload) => payload.contactId) }),
  problems: [NotFound, Conflict, StaleVersion],
});

defineMutation('removeAlternativePayerRole', {
  description:
    'Takes the role of alternative payer off a contact, to clean up a mistake; `isActive: false` ends it. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({
    ...roleTargetFields(t),
    force: t.boolean({
      description:
        'Removes the role although customers refer to it as their payer: those references are cleared, and delivery and invoicing configurations that name the contact are passed over.',
    }),
  }),
  resolve: (ctx, input) => removeRole(ctx, 'AlternativePayerRole', input),
  payload: (t) => ({ alternativePayerRole: roleField(t), contact: contactField(t, (payload) => payload.contactId) }),
  problems: [NotFound, StaleVersion, InUse],
});
