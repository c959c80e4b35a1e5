import { builder } from '../../../graphql/builder.ts';
import { Deletable, Versioned } from '../../../graphql/versioned.ts';

export const UserAccount = builder.prismaNode('UserAccount', {
  description: 'The account of a person who uses the applications of the tenant.',
  interfaces: [Versioned, Deletable],
  id: { resolve: (account) => account.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The e-mail address as it was typed, unique in the tenant in upper or lower case.' }),
    name: t.exposeString('name', { description: 'The display name of the person.' }),
  }),
});
