import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import { planned } from '../../../graphql/plan.ts';
import { Deletable, Versioned } from '../../../graphql/versioned.ts';
import { Contact } from '../../contact/graphql/Contact.ts';
import { customFieldsField } from '../../customField/graphql/customFieldsField.ts';
import { Customer } from '../../customer/graphql/Customer.ts';
import { tagsOfOwner } from '../../tag/graphql/Tag.ts';
import type { NumberEntry } from '../customerContact.rules.ts';
import { CustomerContactNumber } from './CustomerContactNumber.ts';
import { hasPasswordOf, kindOf, numberRows } from './customerContactSql.ts';

export const CustomerContactKind = defineEnum('CustomerContactKind', 'The two kinds of customer contacts.', {
  DIRECT: 'Belongs to one customer, and goes with it.',
  SHARED: 'Belongs to none, and can be linked to any number of customers.',
});

export const CustomerContact = builder.prismaNode('CustomerContact', {
  description: 'A person or desk to be contacted about customers.',
  interfaces: [Versioned, Deletable],
  id: { resolve: (contact) => contact.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    kind: t.field({
      type: CustomerContactKind,
      description: 'Whether it belongs to one customer.',
      resolve: ({ customerId }) => (customerId === null ? 'SHARED' : 'DIRECT'),
      extensions: planned({ kind: 'value', sql: kindOf }),
    }),
    customer: t.relation('customer', {
      type: Customer,
      nullable: true,
      description: 'The customer that it belongs to; null for a shared one.',
    }),
    contact: t.relation('contact', {
      type: Contact,
      nullable: true,
      description: 'The individual or organization behind it; null when none is named.',
    }),
    name: t.exposeString('name', { nullable: true, description: 'The display name; null when not given.' }),
    givenName: t.exposeString('givenName', { nullable: true, description: 'The given name; null when not given.' }),
    familyName: t.exposeString('familyName', { nullable: true, description: 'The family name; null when not given.' }),
    companyName: t.exposeString('companyName', { nullable: true, description: 'The company that it represents; null when not given.' }),
    contactPosition: t.exposeString('contactPosition', { nullable: true, description: 'The job title in the company; null when not given.' }),
    addressLines: t.exposeStringList('addressLines', {
      description: 'The lines of the postal address, at most 5: the fourth is usually the city, the fifth the county or state.',
    }),
    postcode: t.exposeString('postcode', { nullable: true, description: 'The postal code; null when not given.' }),
    email: t.exposeString('email', { nullable: true, description: 'The e-mail address as it was typed; null when not given.' }),
    website: t.exposeString('website', { nullable: true, description: 'An absolute http or https URL; null when not given.' }),
    numbers: t.field({
      type: [CustomerContactNumber],
      description: 'Phone and other numbers by their positions; at most 4.',
      resolve: ({ numbers }) => numbers as unknown as NumberEntry[],
      extensions: planned({ kind: 'rows', from: numberRows, orderBy: (row) => `${row}.n` }),
    }),
    tags: t.field({ description: 'The tags by name; at most 100.', ...tagsOfOwner }),
    customFields: t.field(customFieldsField),
    hasAccountPassword: t.boolean({
      description: 'Whether there is a password for access to the account. The password itself is never shown.',
      resolve: ({ accountPasswordHash }) => accountPasswordHash !== null,
      extensions: planned({ kind: 'value', sql: hasPasswordOf }),
    }),
  }),
});
