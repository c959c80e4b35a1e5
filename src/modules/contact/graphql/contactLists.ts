import { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineConnection, listField } from '../../../graphql/lists/connectionField.ts';
import { ascending, type List } from '../../../graphql/lists/list.ts';
import { Contact } from './Contact.ts';
import { ContactFilter, IndividualContactFilter, OrganizationContactFilter } from './contactFilters.ts';
import { ContactOrder, IndividualContactOrder, OrganizationContactOrder } from './contactOrders.ts';
import { IndividualContact } from './IndividualContact.ts';
import { OrganizationContact } from './OrganizationContact.ts';

const common = {
  model: 'Contact' as const,
  table: 'contact',
  defaultOrder: [ascending('NAME')],
  hidesDeleted: true,
} satisfies Partial<List>;

const contacts: List = {
  ...common,
  name: 'contacts',
  filter: ContactFilter,
  order: ContactOrder,
};

const individualContacts: List = {
  ...common,
  name: 'individualContacts',
  filter: IndividualContactFilter,
  order: IndividualContactOrder,
  condition: Prisma.sql`t.kind = 'INDIVIDUAL'`,
};

const organizationContacts: List = {
  ...common,
  name: 'organizationContacts',
  filter: OrganizationContactFilter,
  order: OrganizationContactOrder,
  condition: Prisma.sql`t.kind = 'ORGANIZATION'`,
};

const ContactConnection = defineConnection(Contact, 'contacts');
const IndividualContactConnection = defineConnection(IndividualContact, 'individuals');
const OrganizationContactConnection = defineConnection(OrganizationContact, 'organizations');

builder.queryFields((t) => ({
  contacts: t.field(
    listField({ connection: ContactConnection, list: contacts, description: 'Individuals and organizations together.' }),
  ),
  individualContacts: t.field(
    listField({ connection: IndividualContactConnection, list: individualContacts, description: 'Individuals.' }),
  ),
  organizationContacts: t.field(
    listField({ connection: OrganizationContactConnection, list: organizationContacts, description: 'Organizations.' }),
  ),
}));
