import { builder } from '../../../graphql/builder.ts';
import type { InputFields } from '../../../graphql/mutation.ts';
import { customFieldsPatch } from '../../customField/graphql/customFieldsField.ts';

const CustomerContactNumberInput = builder.inputType('CustomerContactNumberInput', {
  description: 'One of the up to four numbers of a customer contact.',
  fields: (t) => ({
    position: t.int({ required: true, description: 'Its place, 1 to 4; each place takes one number at most.' }),
    type: t.string({
      description: 'What kind of number it is: the key of a preset of the list for its place (NUMBER_1_TYPE to NUMBER_4_TYPE); null when not known.',
    }),
    number: t.string({ required: true, description: 'The number, 1 to 64 characters; kept as typed.' }),
  }),
});

const preset = (t: InputFields, list: string, description: string) =>
  t.string({ description: `${description}: the key of a preset of the list ${list}.` });

const presets = (t: InputFields, list: string, description: string) =>
  t.stringList({ description: `${description}: keys of presets of the list ${list}, at most 100 and none twice.` });

/** What a customer contact can be given when it is created and when it is changed. */
export const recordFields = (t: InputFields) => ({
  contactId: t.id({
    description:
      'The id of the individual or organization behind it, which is behind no other direct contact of the customer, or behind no other shared one.',
  }),
  name: t.string({ description: 'The display name, 1 to 256 characters.' }),
  givenName: t.string({ description: 'The given name, 1 to 256 characters.' }),
  familyName: t.string({ description: 'The family name, 1 to 256 characters.' }),
  companyName: t.string({ description: 'The company that it represents, 1 to 256 characters.' }),
  contactPosition: t.string({ description: 'The job title in the company, 1 to 256 characters.' }),
  contactType: preset(t, 'CONTACT_TYPE', "What the person is in the customer's organization"),
  title: preset(t, 'TITLE', 'How the person is addressed'),
  addressLines: t.stringList({
    description: 'The lines of the postal address, at most 5 of at most 256 characters: the fourth is usually the city, the fifth the county or state.',
  }),
  postcode: t.string({ description: 'The postal code, 1 to 32 characters.' }),
  country: preset(t, 'COUNTRY', 'The country of the postal address'),
  email: t.string({ description: 'An e-mail address of at most 320 characters.' }),
  website: t.string({ description: 'An absolute http or https URL of at most 2048 characters.' }),
  numbers: t.field({ type: [CustomerContactNumberInput], description: 'All the phone and other numbers, at most 4.' }),
  dealerCode: preset(t, 'DEALER_CODE', 'The code of the dealer'),
  contactRegarding: presets(t, 'CONTACT_REGARDING', 'All the topics to contact the person about'),
  emailBillType: preset(t, 'EMAIL_BILL_TYPE', 'The type of bill to send a copy of by e-mail'),
  invoiceUsageReportCustomerProfile: preset(
    t,
    'INVOICE_USAGE_REPORT_CUSTOMER_PROFILE',
    "The usage report that goes with the contact's invoices",
  ),
  copyCorrespondenceTypes: presets(t, 'COPY_CORRESPONDENCE_TYPE', 'All the types of correspondence of which it gets a copy'),
  copyTicketTypes: presets(t, 'COPY_TICKET_TYPE', 'All the types of tickets of which it gets a copy'),
  accountPassword: t.field({
    type: 'Password',
    description: 'The password for access to the account, 1 to 256 characters. It is kept as a salted hash alone, and never shown.',
  }),
  tags: t.stringList({ description: 'All the tags by name, at most 100; the vocabulary gains the new ones.' }),
});

export const CustomerContactPatch = builder.inputType('CustomerContactPatch', {
  description:
    'Changes of a customer contact. What is left out stays; null clears. Lists are replaced. A name, given name, family name, company name, e-mail address or number must be left.',
  fields: (t) => ({ ...recordFields(t), customFields: customFieldsPatch(t) }),
});

/** Of which customer the contact must be. */
export const ownerField = (t: InputFields) =>
  t.id({
    description:
      'The id of a customer, or of the contact with that role: then a customer contact that does not belong to this customer, and is not linked to it, is not found.',
  });
