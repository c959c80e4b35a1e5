import { builder } from '../../../graphql/builder.ts';
import { versionField, type InputFields } from '../../../graphql/mutation.ts';
import { optionalConfigurationsField } from '../../deliveryAndInvoicing/graphql/configurationInputs.ts';
import { MoneyInput } from './Money.ts';
import { CustomerTaxInformationInput, SupplierTaxInformationInput } from './TaxInformation.ts';

/** Whose role a mutation is about. */
export const roleTargetFields = (t: InputFields) => ({
  contactId: t.id({ required: true, description: 'The id of the individual or organization.' }),
  ifVersion: versionField(t),
});

const managedByField = (t: InputFields) =>
  t.id({ description: 'The id of the professional identity that looks after the contact.' });

const globalLocationNumberField = (t: InputFields) =>
  t.string({
    description: 'The global location number (GS1 GLN): any text of 1 to 256 characters; a warning says when it is no valid GLN.',
  });

const ExternalCardInput = builder.inputType('ExternalCardInput', {
  description: 'A card that somebody else issued.',
  fields: (t) => ({ number: t.string({ required: true, description: 'The number on the card, 1 to 256 characters.' }) }),
});

export const CustomerRoleInput = builder.inputType('CustomerRoleInput', {
  description: 'The whole role of customer. What is left out becomes empty, but for the delivery and invoicing configurations.',
  fields: (t) => ({
    customerNumber: t.string({ required: true, description: 'The number of the customer, 1 to 256 characters, unique in the tenant.' }),
    isActive: t.boolean({ required: true, description: 'Whether the contact is a customer now; false ends the role.' }),
    isSuspended: t.boolean({ required: true, description: 'Whether business with the customer is suspended.' }),
    customerSince: t.field({ type: 'Date', required: true, description: 'The first day as a customer.' }),
    managedById: managedByField(t),
    externalCard: t.field({ type: ExternalCardInput, description: 'A card that somebody else issued.' }),
    taxInformation: t.field({ type: CustomerTaxInformationInput, description: 'What tax offices know of the customer.' }),
    globalLocationNumber: globalLocationNumberField(t),
    alternativePayerId: t.id({
      description: 'The id of another contact that pays in place of the customer; it must hold an active alternative payer role.',
    }),
    requiresFormalInvoice: t.boolean({ description: 'Whether the customer needs a formal invoice.' }),
    creditLimit: t.field({ type: MoneyInput, description: 'How much the customer may owe.' }),
    deliveryAndInvoicingConfigurations: optionalConfigurationsField(t),
  }),
});

export const SupplierRoleInput = builder.inputType('SupplierRoleInput', {
  description: 'The whole role of supplier. What is left out becomes empty.',
  fields: (t) => ({
    supplierNumber: t.string({ required: true, description: 'The number of the supplier, 1 to 256 characters, unique in the tenant.' }),
    isActive: t.boolean({ required: true, description: 'Whether the contact is a supplier now; false ends the role.' }),
    supplierSince: t.field({ type: 'Date', required: true, description: 'The first day as a supplier.' }),
    managedById: managedByField(t),
    myCustomerNumber: t.string({ description: "The tenant's own customer number at the supplier, 1 to 256 characters." }),
    taxInformation: t.field({ type: SupplierTaxInformationInput, description: 'What tax offices know of the supplier.' }),
    globalLocationNumber: globalLocationNumberField(t),
  }),
});

export const AlternativePayerRoleInput = builder.inputType('AlternativePayerRoleInput', {
  description: 'The whole role of alternative payer.',
  fields: (t) => ({
    alternativePayerNumber: t.string({
      required: true,
      description: 'The number of the alternative payer, 1 to 256 characters, unique in the tenant.',
    }),
    isActive: t.boolean({
      required: true,
      description: 'Whether the contact pays for others now; false ends the role and leaves the customers that refer to it alone.',
    }),
    since: t.field({ type: 'Date', required: true, description: 'The first day as an alternative payer.' }),
  }),
});
