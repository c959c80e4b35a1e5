import { defineLookup } from '../../../graphql/lookup.ts';
import { Contact } from './Contact.ts';
import { IndividualContact } from './IndividualContact.ts';
import { OrganizationContact } from './OrganizationContact.ts';

defineLookup('contact', {
  type: Contact,
  nodeTypes: ['IndividualContact', 'OrganizationContact'],
  description: 'Reads a contact of either kind, deleted or not; null when the id names none.',
  idDescription: 'The id of the contact, or its UUID.',
  hasPast: true,
});

defineLookup('individualContact', {
  type: IndividualContact,
  nodeTypes: ['IndividualContact'],
  description: 'Reads an individual, deleted or not; null when the id names none.',
  idDescription: 'The id of the individual, or its UUID.',
  hasPast: true,
});

defineLookup('organizationContact', {
  type: OrganizationContact,
  nodeTypes: ['OrganizationContact'],
  description: 'Reads an organization, deleted or not; null when the id names none.',
  idDescription: 'The id of the organization, or its UUID.',
  hasPast: true,
});
