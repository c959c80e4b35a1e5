import { builder } from '../../../graphql/builder.ts';
import type { InputFields } from '../../../graphql/mutation.ts';
import { customFieldsPatch } from '../../customField/graphql/customFieldsField.ts';

export const anyCustomerId = 'The id of the customer, or that of the contact that holds the role';

/** Which customer contact a link is of. */
export const LinkedContactInput = builder.inputType('LinkedContactInput', {
  description: 'Names a shared customer contact, by its own id or by the individual or organization behind it.',
  isOneOf: true,
  fields: (t) => ({
    customerContactId: t.id({ description: 'The id of a shared customer contact.' }),
    contactId: t.id({
      description: 'The id of an individual or organization. The shared customer contact that it stands behind is taken; if there is none, one is made with its name.',
    }),
  }),
});

/** What a link can be given when it is created and when it is changed. */
export const linkFields = (t: InputFields) => ({
  locationId: t.id({ description: 'The id of the location that the contact is for, one of the customer. A placeholder customer has none.' }),
  userId: t.id({ description: 'The id of the user account of the contact.' }),
  tags: t.stringList({ description: 'All the tags of the link by name, at most 100; the vocabulary gains the new ones.' }),
});

export const primaryDescription = 'Whether this is the link to use first; true takes that from the link of the customer that has it';

export const CustomerContactLinkPatch = builder.inputType('CustomerContactLinkPatch', {
  description: 'Changes of a link. What is left out stays; null clears.',
  fields: (t) => ({
    customerId: t.id({
      description: `${anyCustomerId}; not null. A primary link is primary there, too, in place of the one that was. The link of a direct contact cannot change it.`,
    }),
    contact: t.field({
      type: LinkedContactInput,
      description: 'The customer contact; not null. The link of a direct contact cannot change it.',
    }),
    isPrimary: t.boolean({ description: `${primaryDescription}; not null.` }),
    ...linkFields(t),
    customFields: customFieldsPatch(t),
  }),
});
