import { builder } from '../../../graphql/builder.ts';
import { embedded, planned } from '../../../graphql/plan.ts';
import { liveRelation } from '../../../graphql/relations.ts';
import { Contact } from '../../contact/graphql/Contact.ts';
import { customerInterfaces } from '../../customer/graphql/Customer.ts';
import { ProfessionalIdentity } from '../../professionalIdentity/graphql/ProfessionalIdentity.ts';
import { ExternalCard } from './ExternalCard.ts';
import { Money } from './Money.ts';
import { CustomerTaxInformation } from './TaxInformation.ts';

export const CustomerRole = builder.prismaNode('Customer', {
  variant: 'CustomerRole',
  description: 'What makes a contact a customer of the tenant.',
  interfaces: customerInterfaces,
  id: { resolve: (role) => role.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    contact: t.relation('contact', { type: Contact, onNull: 'error', description: 'The contact that is the customer.' }),
    isSuspended: t.exposeBoolean('isSuspended', { description: 'Whether business with the customer is suspended.' }),
    managedBy: t.field({
      type: ProfessionalIdentity,
      nullable: true,
      description: 'Who looks after the customer; null when nobody does.',
      ...liveRelation('managedBy'),
    }),
    externalCard: t.field({
      type: ExternalCard,
      nullable: true,
      description: 'A card that somebody else issued; null when there is none.',
      resolve: ({ externalCardNumber: number, externalCardAdded: added }) => (number && added ? { number, added } : null),
      extensions: planned(
        embedded({ number: 'external_card_number', added: 'external_card_added' }, (row) => `${row}.number <> '' AND ${row}.added IS NOT NULL`),
      ),
    }),
    taxInformation: t.field({
      type: CustomerTaxInformation,
      nullable: true,
      description: 'What tax offices know of the customer; null when nothing is known.',
      resolve: (role) =>
        role.euVatNumber ?? role.taxRegistrationNumber ?? role.enabledTaxExemptions.length > 0 ? role : null,
      extensions: planned(
        embedded(
          { euVatNumber: 'eu_vat_number', taxRegistrationNumber: 'tax_registration_number', enabledTaxExemptions: 'enabled_tax_exemptions' },
          (row) => `coalesce(${row}."euVatNumber", ${row}."taxRegistrationNumber", ${row}."enabledTaxExemptions"[1]) <> ''`,
        ),
      ),
    }),
    globalLocationNumber: t.exposeString('globalLocationNumber', {
      nullable: true,
      description: 'The global location number (GS1 GLN), printed on invoices; null when not given.',
    }),
    alternativePayer: t.relation('alternativePayer', {
      type: Contact,
      nullable: true,
      description: 'Who pays in place of the customer; null when the customer itself does.',
    }),
    creditLimit: t.field({
      type: Money,
      nullable: true,
      description: 'How much the customer may owe; null when no limit is set.',
      resolve: ({ creditLimitAmount: amount, creditLimitCurrency: currency }) =>
        amount && currency ? { amount, currency } : null,
      extensions: planned(
        embedded({ amount: 'credit_limit_amount', currency: 'credit_limit_currency' }, (row) => `${row}.amount IS NOT NULL AND ${row}.currency <> ''`),
      ),
    }),
  }),
});

builder.prismaInterfaceField(Contact, 'customerRole', (t) =>
  t.field({
    type: CustomerRole,
    nullable: true,
    description: 'The role of customer; null when the contact does not hold it.',
    ...liveRelation('customerRole'),
  }),
);
