import { builder } from '../../../graphql/builder.ts';
import { relationThrough } from '../../../graphql/relations.ts';
import { currentInOrder, Deletable, Versioned } from '../../../graphql/versioned.ts';
import { IndividualContact } from '../../contact/graphql/IndividualContact.ts';
import { OrganizationContact } from '../../contact/graphql/OrganizationContact.ts';
import { Department } from '../../organization/graphql/Department.ts';
import { Location } from '../../organization/graphql/Location.ts';

export const ProfessionalIdentity = builder.prismaNode('ProfessionalIdentity', {
  description: 'The capacity in which an individual represents an organization; an individual may have many.',
  interfaces: [Versioned, Deletable],
  id: { resolve: (identity) => identity.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    individual: t.relation('individual', { type: IndividualContact, description: 'Who represents the organization.' }),
    organization: t.relation('organization', { type: OrganizationContact, description: 'The organization; it never changes.' }),
    isActive: t.exposeBoolean('isActive', { description: 'Whether the individual represents the organization now.' }),
    jobTitle: t.exposeString('jobTitle', { nullable: true, description: 'The job title; null when not known.' }),
    activationDate: t.expose('activationDate', {
      type: 'DateTime',
      nullable: true,
      description: 'When it became active last, set by the server; null when it never was.',
    }),
    deactivationDate: t.expose('deactivationDate', {
      type: 'DateTime',
      nullable: true,
      description: 'When it stopped being active last, set by the server; null when it never did.',
    }),
    departments: t.field({
      type: [Department],
      description: 'The departments of the organization that the individual works for, in the order that was given; at most 100.',
      ...relationThrough('departments', 'department', { where: { department: { deletedAt: null } }, orderBy: [{ position: 'asc' }, { departmentId: 'asc' }] }),
    }),
    locations: t.field({
      type: [Location],
      description: 'The locations of the organization where the individual works, in the order that was given; at most 100.',
      ...relationThrough('locations', 'location', { where: { location: { deletedAt: null } }, orderBy: [{ position: 'asc' }, { locationId: 'asc' }] }),
    }),
    addresses: t.relation('addresses', { query: currentInOrder, description: 'Postal addresses at work in their order; at most 100.' }),
    emails: t.relation('emails', { query: currentInOrder, description: 'E-mail addresses at work in their order; at most 100.' }),
    phones: t.relation('phones', { query: currentInOrder, description: 'Phone numbers at work in their order; at most 100.' }),
    webAddresses: t.relation('webAddresses', { query: currentInOrder, description: 'Web addresses at work in their order; at most 100.' }),
  }),
});
