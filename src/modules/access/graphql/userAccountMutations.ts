import { Conflict, InUse, NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineMutation, versionField, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { createUserAccount } from '../service/createUserAccount.ts';
import { deleteUserAccount } from '../service/deleteUserAccount.ts';
import { restoreUserAccount } from '../service/restoreUserAccount.ts';
import { updateUserAccount } from '../service/updateUserAccount.ts';
import { Permission } from './Permission.ts';
import { UserAccount } from './UserAccount.ts';

const idField = (t: InputFields) => t.id({ required: true, description: 'The id of the user account.' });

/** Required of a new one; in a patch neither may be null. */
const userFields = <Required extends boolean>(t: InputFields, required: Required) => {
  const end = required ? '.' : '; not null.';
  return {
    email: t.string({
      required,
      description: `The e-mail address, at most 320 characters, unique in the tenant in upper or lower case${end}`,
    }),
    name: t.string({ required, description: `The display name of the person, 1 to 256 characters${end}` }),
    password: t.field({
      type: 'Password',
      description: `What the person signs in with, 12 to 256 characters. It is kept as a salted hash alone, and never shown. ${withoutPassword(required)}`,
    }),
    permissions: t.field({
      type: [Permission],
      description: `All that the person may do, each once${required ? '; nothing when it is left out or null.' : end}`,
    }),
  };
};

const withoutPassword = (isNew: boolean): string =>
  isNew ? 'Left out or null, nobody signs in with the account.' : 'Null takes it away. Either ends the sessions of the person.';

const UserAccountPatch = builder.inputType('UserAccountPatch', {
  description: 'Changes of a user account. What is left out stays.',
  fields: (t) => ({
    ...userFields(t, false),
    isLocked: t.boolean({ description: 'Whether nobody may sign in with it; not null. To lock it ends the sessions of the person.' }),
  }),
});

const payload = (t: PayloadFields<{ id: string }>) => ({
  userAccount: t.prismaField({
    type: UserAccount,
    description: 'The user account as it is now.',
    ...writtenRow('UserAccount'),
  }),
});

defineMutation('createUserAccount', {
  description: 'Makes the account of a person who uses the applications of the tenant. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => userFields(t, true),
  resolve: createUserAccount,
  payload,
  problems: [Conflict],
});

defineMutation('updateUserAccount', {
  description:
    'Changes a user account. What is left out stays. What sessions may do changes at once, in other processes of the server a moment later. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({
    id: idField(t),
    ifVersion: versionField(t),
    patch: t.field({ type: UserAccountPatch, required: true, description: 'The changes.' }),
  }),
  resolve: updateUserAccount,
  payload,
  problems: [NotFound, StaleVersion, Conflict],
});

defineMutation('deleteUserAccount', {
  description: 'Deletes a user account, which frees its e-mail address and ends its sessions; it can be restored. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({
    id: idField(t),
    ifVersion: versionField(t),
    force: t.boolean({ description: 'Deletes although links of customer contacts name it, and leaves those without a user.' }),
  }),
  resolve: deleteUserAccount,
  payload,
  problems: [NotFound, StaleVersion, InUse],
});

defineMutation('restoreUserAccount', {
  description: 'Brings a deleted user account back. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t) }),
  resolve: restoreUserAccount,
  payload,
  problems: [NotFound, Conflict],
});
