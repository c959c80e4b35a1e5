import { builder } from '../../../graphql/builder.ts';
import type { InputFields } from '../../../graphql/mutation.ts';

const CustomerContactNumberInput = builder.inputType('CustomerContactNumberInput', {
  description: 'One of the up to four numbers of a customer contact.',
  fields: (t) => ({
    position: t.int({ required: true, description: 'Its place, 1 to 4; each place takes one number at most.' }),
    number: t.string({ required: true, description: 'The number, 1 to 64 characters; kept as typed.' }),
  }),
});

/** What a customer contact can be given when it is created and when it is changed. */
export const recordFields = (t: InputFields) => ({
  contactId: t.id({
    description: 'The id of the individual or organization behind it, which stands behind no other direct contact of the customer, or no other shared one.',
  }),
  name: t.string({ description: 'The display name, 1 to 256 characters.' }),
  givenName: t.string({ description: 'The given name, 1 to 256 characters.' }),
  familyName: t.string({ description: 'The family name, 1 to 256 characters.' }),
  companyName: t.string({ description: 'The company that it represents, 1 to 256 characters.' }),
  contactPosition: t.string({ description: 'The job title in the company, 1 to 256 characters.' }),
  addressLines: t.stringList({
    description: 'The lines of the postal address, at most 5 of at most 256 characters: the fourth is usually the city, the fifth the county or state.',
  }),
  postcode: t.string({ description: 'The postal code, 1 to 32 characters.' }),
  email: t.string({ description: 'An e-mail address of at most 320 characters.' }),
  website: t.string({ description: 'An absolute http or https URL of at most 2048 characters.' }),
  numbers: t.field({ type: [CustomerContactNumberInput], description: 'All the phone and other numbers, at most 4.' }),
  tags: t.stringList({ description: 'All the tags by name, at most 100; the vocabulary gains the new ones.' }),
});
