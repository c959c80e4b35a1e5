import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import { currentInOrder, Deletable, Versioned } from '../../../graphql/versioned.ts';
import { customFieldsField } from '../../customField/graphql/customFieldsField.ts';

export const ContactKind = defineEnum('ContactKind', 'The two kinds of contacts.', {
  INDIVIDUAL: 'A human being.',
  ORGANIZATION: 'A business, club, authority or other organization.',
});

/** The interface; modules that hang something on every contact add their fields with prismaInterfaceFields. */
export const Contact = builder.prismaInterface('Contact', {
  description: 'A party that the tenant deals with: an individual or an organization.',
  interfaces: [builder.nodeInterfaceRef(), Versioned, Deletable],
  resolveType: (contact) => (contact.kind === 'INDIVIDUAL' ? 'IndividualContact' : 'OrganizationContact'),
  fields: (t) => ({
    kind: t.expose('kind', { type: ContactKind, description: 'Which of the two kinds it is.' }),
    name: t.exposeString('name', { description: 'The one display name.' }),
    externalId: t.exposeString('externalId', {
      nullable: true,
      description: 'The id of the contact in the system it came from, unique among the contacts of its kind; null when it has none.',
    }),
    customFields: t.field(customFieldsField),
    addresses: t.relation('addresses', { query: currentInOrder, description: 'Postal addresses in their order; at most 100.' }),
    emails: t.relation('emails', { query: currentInOrder, description: 'E-mail addresses in their order; at most 100.' }),
    phones: t.relation('phones', { query: currentInOrder, description: 'Phone numbers in their order; at most 100.' }),
    webAddresses: t.relation('webAddresses', { query: currentInOrder, description: 'Web addresses in their order; at most 100.' }),
  }),
});

/** The interfaces of both kinds of contacts. */
export const contactInterfaces = [Contact, Versioned, Deletable];
