import { builder } from '../../../graphql/builder.ts';
import { embedded, planned } from '../../../graphql/plan.ts';
import { liveRelation } from '../../../graphql/relations.ts';
import { currentInOrder, Deletable, Versioned } from '../../../graphql/versioned.ts';
import { snakeCase } from '../../../platform/delegateOf.ts';
import { Contact } from '../../contact/graphql/Contact.ts';
import { Address } from '../../contactDetail/graphql/Address.ts';
import { CustomerRole } from '../../role/graphql/CustomerRole.ts';
import { isLimited, limitations, type Limited } from '../limitations.rules.ts';

const DeliveryAndInvoicingLimitations = builder.objectRef<Limited>('DeliveryAndInvoicingLimitations').implement({
  description: 'What a delivery or an invoice must be about for a configuration to be used.',
  fields: (t) => ({
    brandId: t.exposeString('brandId', { nullable: true, description: 'The id of the brand; null when it does not matter.' }),
  }),
});

export const DeliveryAndInvoicingConfiguration = builder.prismaNode('DeliveryAndInvoicingConfiguration', {
  description: 'Which addresses are used for a delivery or an invoice of a customer, and who pays.',
  interfaces: [Versioned, Deletable],
  id: { resolve: (configuration) => configuration.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    customer: t.relation('customer', { type: CustomerRole, description: 'The role of the customer whose configuration it is.' }),
    limitations: t.field({
      type: DeliveryAndInvoicingLimitations,
      nullable: true,
      description: 'When the configuration is used; null when it has no limitations and is used whenever no other one fits.',
      resolve: (configuration) => (isLimited(configuration) ? configuration : null),
      extensions: planned(
        embedded(Object.fromEntries(limitations.map(({ name }) => [name, snakeCase(name)])), (row) =>
          limitations.map(({ name }) => `${row}."${name}" IS NOT NULL`).join(' OR '),
        ),
      ),
    }),
    alternativePayer: t.field({
      type: Contact,
      nullable: true,
      description: 'Who pays in place of the customer; null when the customer itself does, or when the payer was deleted.',
      ...liveRelation('alternativePayer'),
    }),
    invoiceAddress: t.field({
      type: Address,
      nullable: true,
      description: 'The address for invoices; null when it is that of the address set, or when it was deleted.',
      ...liveRelation('invoiceAddress'),
    }),
    deliveryAddress: t.field({
      type: Address,
      nullable: true,
      description: 'The address for deliveries; null when it is that of the address set, or when it was deleted.',
      ...liveRelation('deliveryAddress'),
    }),
  }),
});

builder.prismaObjectField(CustomerRole, 'deliveryAndInvoicingConfigurations', (t) =>
  t.relation('configurations', {
    type: DeliveryAndInvoicingConfiguration,
    query: currentInOrder,
    description: 'Which addresses are used for deliveries and invoices, and who pays, in the order that was given; at most 100.',
  }),
);
