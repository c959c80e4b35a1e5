import { builder } from '../../../graphql/builder.ts';
import type { InputFields } from '../../../graphql/mutation.ts';

const LimitationsInput = builder.inputType('DeliveryAndInvoicingLimitationsInput', {
  description: 'What a delivery or an invoice must be about. Nothing and no limitations at all are the same.',
  fields: (t) => ({ brandId: t.string({ description: 'The id of a brand in the system that keeps brands, 1 to 256 characters.' }) }),
});

export const DeliveryAndInvoicingConfigurationInput = builder.inputType('DeliveryAndInvoicingConfigurationInput', {
  description: 'Which addresses are used for a delivery or an invoice, and who pays. An address that is left out comes from the address set of the customer.',
  fields: (t) => ({
    limitations: t.field({
      type: LimitationsInput,
      description: 'When the configuration is used; without limitations, whenever no other one fits. Each configuration of a customer has its own.',
    }),
    alternativePayerId: t.id({
      description: 'The id of another contact that pays in place of the customer; it must hold an active alternative payer role.',
    }),
    invoiceAddressId: t.id({ description: 'The id of the address for invoices, of any owner in the tenant.' }),
    deliveryAddressId: t.id({ description: 'The id of the address for deliveries, of any owner in the tenant.' }),
  }),
});

const all = 'All configurations of the customer in their order, at most 100. One that has the limitations of an old one keeps its id';

/** All configurations of a customer. */
export const configurationsField = (t: InputFields) =>
  t.field({ type: [DeliveryAndInvoicingConfigurationInput], required: true, description: `${all}; an empty list clears them.` });

/** The same in the role of customer, which keeps them when they are left out. */
export const optionalConfigurationsField = (t: InputFields) =>
  t.field({ type: [DeliveryAndInvoicingConfigurationInput], description: `${all}; an empty list clears them, null or nothing leaves them.` });

export const DeliveryAndInvoicingContextInput = builder.inputType('DeliveryAndInvoicingContextInput', {
  description: 'What a delivery or an invoice is about.',
  fields: (t) => ({ brandId: t.string({ description: 'The id of the brand, 1 to 256 characters; null when there is none.' }) }),
});
