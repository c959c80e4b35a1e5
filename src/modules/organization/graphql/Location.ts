import { builder } from '../../../graphql/builder.ts';
import { planned } from '../../../graphql/plan.ts';
import { Deletable, Versioned } from '../../../graphql/versioned.ts';
import { OrganizationContact } from '../../contact/graphql/OrganizationContact.ts';
import { memberCountOfLocation } from '../organization.loaders.ts';

export const Location = builder.prismaNode('Location', {
  description: 'A place where an organization works.',
  interfaces: [Versioned, Deletable],
  id: { resolve: (location) => location.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    organization: t.relation('organization', { type: OrganizationContact, description: 'The organization that works there.' }),
    name: t.exposeString('name', { description: 'The name, 1 to 256 characters.' }),
    memberCount: t.int({
      description: 'The number of professional identities that work there, active or not.',
      resolve: (location, _args, ctx) => memberCountOfLocation(ctx).load(location.id),
      extensions: planned({
        kind: 'value',
        sql: (row) =>
          'SELECT count(*)::int FROM professional_identity_location l' +
          ' JOIN professional_identity i ON i.tenant_id = l.tenant_id AND i.id = l.professional_identity_id AND i.deleted_at IS NULL' +
          ` WHERE l.tenant_id = ${row}.tenant_id AND l.location_id = ${row}.id`,
      }),
    }),
  }),
});
