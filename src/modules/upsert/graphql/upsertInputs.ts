import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import type { InputFields } from '../../../graphql/mutation.ts';
import { individualFields, organizationFields } from '../../contact/graphql/contactInputs.ts';
import { AddressInput, EmailInput, PhoneInput, WebAddressInput } from '../../contactDetail/graphql/detailInputs.ts';
import { customFieldsPatch } from '../../customField/graphql/customFieldsField.ts';
import { AlternativePayerRoleInput, CustomerRoleInput, SupplierRoleInput } from '../../role/graphql/roleInputs.ts';

export const UpsertMatch = defineEnum('UpsertMatch', 'How an item of a bulk upsert finds its contact.', {
  EXTERNAL_ID: 'By `externalId`, which every item must have, among the contacts of its kind that are not deleted.',
  ID: 'By `id`; an item without one creates a contact.',
});

export const UpsertMode = defineEnum('UpsertMode', 'What a bulk upsert may do.', {
  CREATE_ONLY: 'Create contacts; an item whose contact is there already is rejected.',
  UPDATE_ONLY: 'Change contacts; an item whose contact is not there is rejected.',
  UPSERT: 'Create contacts that are not there and change those that are.',
});

export const UpsertErrorPolicy = defineEnum('UpsertErrorPolicy', 'What a bulk upsert does when something is wrong with an item.', {
  REJECT_EVERYTHING: 'It writes nothing.',
  REJECT_FAILED_ROWS: 'It writes the other items, all of them in one transaction.',
});

const whole =
  'Left out, they stay; null is an empty list. A list becomes the list: one that is equal stays as it is, one that leads to the same is changed, and the others come and go.';
const taken = 'Left out, the role stays as it is; null takes it away.';

const itemFields = (t: InputFields) => ({
  id: t.id({ description: 'The id of the contact, where contacts are matched by it.' }),
  ifVersion: t.int({ description: 'The version of the contact that was read; the item is rejected when what it changes of the contact itself was changed since.' }),
  name: t.string({ description: 'The one display name, 1 to 256 characters; a new contact needs one, and null is refused.' }),
  customFields: customFieldsPatch(t),
  addresses: t.field({ type: [AddressInput], description: `All postal addresses in their order, at most 100. ${whole}` }),
  emails: t.field({ type: [EmailInput], description: `All e-mail addresses in their order, at most 100. ${whole}` }),
  phones: t.field({ type: [PhoneInput], description: `All phone numbers in their order, at most 100. ${whole}` }),
  webAddresses: t.field({ type: [WebAddressInput], description: `All web addresses in their order, at most 100. ${whole}` }),
  tags: t.stringList({ description: 'All tags by name, at most 100; the vocabulary gains the new ones. Left out, they stay; null is an empty list.' }),
  customerRole: t.field({ type: CustomerRoleInput, description: `The whole role of customer. ${taken}` }),
  supplierRole: t.field({ type: SupplierRoleInput, description: `The whole role of supplier. ${taken}` }),
  alternativePayerRole: t.field({ type: AlternativePayerRoleInput, description: `The whole role of alternative payer. ${taken}` }),
});

const UpsertIndividual = builder.inputType('UpsertIndividual', {
  description: 'An individual as it is to be. Of one that is there, what is left out stays, and null clears.',
  fields: (t) => ({ ...itemFields(t), ...individualFields(t) }),
});

const UpsertOrganization = builder.inputType('UpsertOrganization', {
  description: 'An organization as it is to be. Of one that is there, what is left out stays, and null clears.',
  fields: (t) => ({ ...itemFields(t), ...organizationFields(t) }),
});

export const UpsertContactItem = builder.inputType('UpsertContactItem', {
  description: 'One contact of a bulk upsert, of either kind.',
  isOneOf: true,
  fields: (t) => ({
    individual: t.field({ type: UpsertIndividual, description: 'An individual.' }),
    organization: t.field({ type: UpsertOrganization, description: 'An organization.' }),
  }),
});
