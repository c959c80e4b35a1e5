import { builder } from '../../../graphql/builder.ts';
import { planned } from '../../../graphql/plan.ts';
import { isDeleted, Versioned } from '../../../graphql/versioned.ts';

export const Device = builder.prismaNode('Device', {
  description: 'What users sign in on: an installation of an application. Needs the permission TENANT_BACKOFFICE.',
  authScopes: { permission: 'TENANT_BACKOFFICE' },
  interfaces: [Versioned],
  id: { resolve: (device) => device.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What the device is called by whoever registered it.' }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When somebody signed in or refreshed a session on it last, to the minute; null when nobody has. Neither its version nor its history says so.',
    }),
    deleted: t.boolean({
      description: 'Whether the device was revoked, which cannot be undone.',
      resolve: (device) => device.deletedAt !== null,
      extensions: planned(isDeleted),
    }),
    deletedAt: t.expose('deletedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the device was revoked; null while it is not.',
    }),
  }),
});
