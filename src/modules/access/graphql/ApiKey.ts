import { builder } from '../../../graphql/builder.ts';
import { planned } from '../../../graphql/plan.ts';
import { isDeleted, Versioned } from '../../../graphql/versioned.ts';
import { Permission } from './Permission.ts';

export const ApiKey = builder.prismaNode('ApiKey', {
  description: 'The credential of a machine. Needs the permission TENANT_BACKOFFICE.',
  authScopes: { permission: 'TENANT_BACKOFFICE' },
  interfaces: [Versioned],
  id: { resolve: (key) => key.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What the key is for, in the words of whoever made it.' }),
    permissions: t.expose('permissions', { type: [Permission], description: 'What a request with the key may do.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'From when on the key is refused; null when it never expires.',
    }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a request was made with the key last, to the minute; null when none was. Neither its version nor its history says so.',
    }),
    deleted: t.boolean({
      description: 'Whether the key was revoked, which cannot be undone.',
      resolve: (key) => key.deletedAt !== null,
      extensions: planned(isDeleted),
    }),
    deletedAt: t.expose('deletedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the key was revoked; null while it is not.',
    }),
  }),
});
