import { builder } from '../../../graphql/builder.ts';
import { liveRelation } from '../../../graphql/relations.ts';
import { Deletable, Versioned } from '../../../graphql/versioned.ts';
import { Contact } from '../../contact/graphql/Contact.ts';

export const AlternativePayerRole = builder.prismaNode('AlternativePayerRole', {
  description: 'What lets a contact pay in place of customers.',
  interfaces: [Versioned, Deletable],
  id: { resolve: (role) => role.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    contact: t.relation('contact', { type: Contact, description: 'The contact that pays.' }),
    alternativePayerNumber: t.exposeString('alternativePayerNumber', {
      description: 'The number of the alternative payer, unique in the tenant.',
    }),
    isActive: t.exposeBoolean('isActive', { description: 'Whether the contact pays for others now; false ends the role.' }),
    since: t.expose('since', { type: 'Date', description: 'The first day as an alternative payer.' }),
    debtorAccountId: t.exposeString('debtorAccountId', {
      description: 'The debtor account, D and 8 digits, given by the server; shared with the customer role of the contact.',
    }),
  }),
});

builder.prismaInterfaceField(Contact, 'alternativePayerRole', (t) =>
  t.field({
    type: AlternativePayerRole,
    nullable: true,
    description: 'The role of alternative payer; null when the contact does not hold it.',
    ...liveRelation('alternativePayerRole'),
  }),
);
