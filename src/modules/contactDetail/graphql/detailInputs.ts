import { builder } from '../../../graphql/builder.ts';
import type { InputFields } from '../../../graphql/mutation.ts';
import {
  AddressType,
  AddressUsage,
  CountryCode,
  EmailType,
  PhoneType,
  PhoneUsage,
  UsageContext,
  WebAddressType,
} from './contactDetailEnums.ts';

const describe = {
  description: 'A remark for people, at most 2000 characters.',
  isPreferred: 'Whether this is the one to use first; takes the mark from the one that has it.',
  usageContext:
    'The capacity in which it is used. When left out: ORGANIZATION for organizations, PERSONAL for individuals, PROFESSIONAL for professional identities.',
  usages: 'What it may be used for. Empty, null or left out mean EVERYTHING, which subsumes the others.',
  fullAddress:
    'The complete address as shown to people, at most 2000 characters. When left out, the server formats it from the parts by the convention of the country.',
  number: 'The number as people write it, 1 to 64 characters.',
  url: 'The absolute http or https URL, at most 2048 characters.',
  email: 'The e-mail address, at most 320 characters.',
  part: (what: string) => `${what}, at most 256 characters.`,
};

const sharedInputFields = (t: InputFields) => ({
  description: t.string({ description: describe.description }),
  usageContext: t.field({ type: UsageContext, description: describe.usageContext }),
  isPreferred: t.boolean({ description: describe.isPreferred }),
});

const sharedPatchFields = (t: InputFields) => ({
  description: t.string({ description: describe.description }),
  usageContext: t.field({ type: UsageContext, description: 'The capacity in which it is used; not null.' }),
  isPreferred: t.boolean({ description: describe.isPreferred }),
});

const addressPartFields = (t: InputFields) => ({
  recipientName: t.string({ description: describe.part('Who receives items there') }),
  careOf: t.string({ description: describe.part('Through whom items reach the recipient (c/o)') }),
  streetName: t.string({ description: describe.part('The street without the number') }),
  streetNumber: t.string({ description: describe.part('The house number') }),
  additional: t.string({ description: describe.part('Floor, building or other additions') }),
  city: t.string({ description: describe.part('The city or town') }),
  zip: t.string({ description: 'The postal code, at most 32 characters.' }),
  countryCode: t.field({ type: CountryCode, description: 'The country; AN and WG are accepted with a warning.' }),
});

export const AddressInput = builder.inputType('AddressInput', {
  description: 'A new postal address: either `fullAddress`, or a street, city or postal code to format it from.',
  fields: (t) => ({
    type: t.field({ type: AddressType, required: true, description: 'What kind of place it is.' }),
    fullAddress: t.string({ description: describe.fullAddress }),
    ...addressPartFields(t),
    usages: t.field({ type: [AddressUsage], description: describe.usages }),
    ...sharedInputFields(t),
  }),
});

export const AddressPatch = builder.inputType('AddressPatch', {
  description: 'Changes of a postal address. What is left out stays; null clears.',
  fields: (t) => ({
    type: t.field({ type: AddressType, description: 'What kind of place it is; not null.' }),
    fullAddress: t.string({
      description: 'The complete address as shown to people. Null makes the server format it from the parts from now on.',
    }),
    ...addressPartFields(t),
    usages: t.field({ type: [AddressUsage], description: describe.usages }),
    ...sharedPatchFields(t),
  }),
});

export const EmailInput = builder.inputType('EmailInput', {
  description: 'A new e-mail address.',
  fields: (t) => ({
    type: t.field({ type: EmailType, required: true, description: 'What kind of mailbox it leads to.' }),
    address: t.string({ required: true, description: describe.email }),
    ...sharedInputFields(t),
  }),
});

export const EmailPatch = builder.inputType('EmailPatch', {
  description: 'Changes of an e-mail address. What is left out stays; null clears.',
  fields: (t) => ({
    type: t.field({ type: EmailType, description: 'What kind of mailbox it leads to; not null.' }),
    address: t.string({ description: `${describe.email} Not null.` }),
    ...sharedPatchFields(t),
  }),
});

export const PhoneInput = builder.inputType('PhoneInput', {
  description: 'A new phone or fax number.',
  fields: (t) => ({
    type: t.field({ type: PhoneType, required: true, description: 'What kind of line it leads to.' }),
    number: t.string({ required: true, description: describe.number }),
    usages: t.field({ type: [PhoneUsage], description: describe.usages }),
    ...sharedInputFields(t),
  }),
});

export const PhonePatch = builder.inputType('PhonePatch', {
  description: 'Changes of a phone or fax number. What is left out stays; null clears.',
  fields: (t) => ({
    type: t.field({ type: PhoneType, description: 'What kind of line it leads to; not null.' }),
    number: t.string({ description: `${describe.number} Not null.` }),
    usages: t.field({ type: [PhoneUsage], description: describe.usages }),
    ...sharedPatchFields(t),
  }),
});

export const WebAddressInput = builder.inputType('WebAddressInput', {
  description: 'A new web address.',
  fields: (t) => ({
    type: t.field({ type: WebAddressType, required: true, description: 'What the page shows.' }),
    url: t.string({ required: true, description: describe.url }),
    ...sharedInputFields(t),
  }),
});

export const WebAddressPatch = builder.inputType('WebAddressPatch', {
  description: 'Changes of a web address. What is left out stays; null clears.',
  fields: (t) => ({
    type: t.field({ type: WebAddressType, description: 'What the page shows; not null.' }),
    url: t.string({ description: `${describe.url} Not null.` }),
    ...sharedPatchFields(t),
  }),
});

/** The details that a new owner can bring along, as input fields. */
export const nestedDetailFields = (t: InputFields) => ({
  addresses: t.field({ type: [AddressInput], description: 'Postal addresses in their order; at most 100.' }),
  emails: t.field({ type: [EmailInput], description: 'E-mail addresses in their order; at most 100.' }),
  phones: t.field({ type: [PhoneInput], description: 'Phone numbers in their order; at most 100.' }),
  webAddresses: t.field({ type: [WebAddressInput], description: 'Web addresses in their order; at most 100.' }),
});
