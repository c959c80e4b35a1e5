import { builder } from '../../../graphql/builder.ts';
import { Deletable, Versioned } from '../../../graphql/versioned.ts';
import { OrganizationContact } from '../../contact/graphql/OrganizationContact.ts';

export const Department = builder.prismaNode('Department', {
  description: 'A part of an organization that works on one subject.',
  interfaces: [Versioned, Deletable],
  id: { resolve: (department) => department.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    organization: t.relation('organization', { type: OrganizationContact, description: 'The organization that it is a part of.' }),
    name: t.exposeString('name', { description: 'The name, 1 to 256 characters.' }),
    description: t.exposeString('description', { nullable: true, description: 'What it does; null when there is no description.' }),
    area: t.exposeString('area', {
      nullable: true,
      description: 'The area it works in: a value of the open list DEPARTMENT_AREA, for example ADMINISTRATION; null when not given.',
    }),
    code: t.exposeString('code', {
      nullable: true,
      description: 'The short code that the organization uses for it; null when it has none.',
    }),
  }),
});
