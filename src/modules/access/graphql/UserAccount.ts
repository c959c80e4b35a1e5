import { builder } from '../../../graphql/builder.ts';
import { planned } from '../../../graphql/plan.ts';
import { Deletable, Versioned } from '../../../graphql/versioned.ts';
import { Permission } from './Permission.ts';

export const UserAccount = builder.prismaNode('UserAccount', {
  description: 'The account of a person who uses the applications of the tenant.',
  interfaces: [Versioned, Deletable],
  id: { resolve: (account) => account.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The e-mail address as it was typed, unique in the tenant in upper or lower case.' }),
    name: t.exposeString('name', { description: 'The display name of the person.' }),
    permissions: t.expose('permissions', { type: [Permission], description: 'What the person may do who signs in with it.' }),
    hasPassword: t.boolean({
      description: 'Whether it has a password; without one nobody signs in with it.',
      select: { passwordHash: true },
      resolve: (account) => account.passwordHash !== null,
      extensions: planned({ kind: 'value', sql: (row) => `${row}.password_hash IS NOT NULL` }),
    }),
    isLocked: t.exposeBoolean('isLocked', { description: 'Whether back office has locked it: nobody signs in with it until it is unlocked.' }),
  }),
});
