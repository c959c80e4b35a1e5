import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import { nilUuid } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { Contact } from '../../contact/graphql/Contact.ts';
import { Address } from '../../contactDetail/graphql/Address.ts';
import type { NotUsed } from '../deliveryAndInvoicing.rules.ts';
import {
  resolveDeliveryAndInvoicing,
  type AddressSource,
  type DeliveryAndInvoicing as Resolved,
} from '../service/resolveDeliveryAndInvoicing.ts';
import { DeliveryAndInvoicingContextInput } from './configurationInputs.ts';
import { DeliveryAndInvoicingConfiguration } from './DeliveryAndInvoicingConfiguration.ts';

const ResolvedAddressSource = defineEnum<AddressSource>('ResolvedAddressSource', 'Where an address comes from.', {
  CONFIGURATION: 'From the configuration that is used.',
  ADDRESS_SET: 'From the own addresses of the customer, because no configuration is used or it names no address.',
});

const PassedOverReason = defineEnum<NotUsed>('PassedOverReason', 'Why a configuration is not used.', {
  LIMITATION_NOT_MATCHED: 'One of its limitations does not match the context.',
  LESS_SPECIFIC: 'Another configuration sets limitations of a higher priority.',
  FALLBACK_NOT_NEEDED: 'It has no limitations, and another configuration matches.',
  ADDRESS_DELETED: 'It is not valid: an address that it names was deleted.',
  PAYER_DELETED: 'It is not valid: the payer that it names was deleted.',
  PAYER_NOT_ACTIVE: 'It is not valid: the payer that it names has no active alternative payer role.',
});

/** The key of what the answer names; a key of no row when it names nothing. */
const keyOf = (id: string | null | undefined, { tenantId }: RequestContext) => ({ tenantId_id: { tenantId, id: id ?? nilUuid } });

const PassedOverConfiguration = builder.objectRef<Resolved['passedOver'][number]>('PassedOverConfiguration').implement({
  description: 'A configuration that is not used, and why.',
  fields: (t) => ({
    configuration: t.prismaField({
      type: DeliveryAndInvoicingConfiguration,
      description: 'The configuration.',
      resolve: (query, { configurationId }, _args, ctx) =>
        ctx.db.deliveryAndInvoicingConfiguration.findUniqueOrThrow({ ...query, where: keyOf(configurationId, ctx) }),
    }),
    reason: t.expose('reason', { type: PassedOverReason, description: 'Why it is not used, for programs.' }),
    detail: t.exposeString('detail', { description: 'Why it is not used, for people.' }),
  }),
});

const DeliveryAndInvoicing = builder.objectRef<Resolved>('DeliveryAndInvoicing').implement({
  description: 'A proposal for the addresses of a delivery or an invoice, and for who pays.',
  fields: (t) => ({
    deliveryAddress: t.prismaField({
      type: Address,
      nullable: true,
      description: 'Where to deliver; null when the customer has no address for that.',
      resolve: (query, { deliveryAddress }, _args, ctx) => ctx.db.address.findUnique({ ...query, where: keyOf(deliveryAddress?.id, ctx) }),
    }),
    deliveryAddressSource: t.field({
      type: ResolvedAddressSource,
      nullable: true,
      description: 'Where the delivery address comes from; null when there is none.',
      resolve: ({ deliveryAddress }) => deliveryAddress?.source,
    }),
    invoiceAddress: t.prismaField({
      type: Address,
      nullable: true,
      description: 'Where to send the invoice; null when the customer has no address for that.',
      resolve: (query, { invoiceAddress }, _args, ctx) => ctx.db.address.findUnique({ ...query, where: keyOf(invoiceAddress?.id, ctx) }),
    }),
    invoiceAddressSource: t.field({
      type: ResolvedAddressSource,
      nullable: true,
      description: 'Where the invoice address comes from; null when there is none.',
      resolve: ({ invoiceAddress }) => invoiceAddress?.source,
    }),
    alternativePayer: t.prismaField({
      type: Contact,
      nullable: true,
      description: 'Who pays in place of the customer, as the configuration says; null when the customer itself does.',
      resolve: (query, { alternativePayerId }, _args, ctx) => ctx.db.contact.findUnique({ ...query, where: keyOf(alternativePayerId, ctx) }),
    }),
    configuration: t.prismaField({
      type: DeliveryAndInvoicingConfiguration,
      nullable: true,
      description: 'The configuration that is used; null when none fits, so that the addresses are those of the address set.',
      resolve: (query, { configurationId }, _args, ctx) =>
        ctx.db.deliveryAndInvoicingConfiguration.findUnique({ ...query, where: keyOf(configurationId, ctx) }),
    }),
    passedOver: t.field({
      type: [PassedOverConfiguration],
      description: 'All other configurations of the customer in their order, each with why it is not used; at most 100.',
      resolve: ({ passedOver }) => passedOver,
    }),
  }),
});

builder.queryField('resolveDeliveryAndInvoicing', (t) =>
  t.field({
    type: DeliveryAndInvoicing,
    nullable: true,
    description:
      'Proposes the addresses and the payer for a delivery or an invoice. Null when the id names no customer, or a deleted one. A placeholder customer has no addresses and no configurations.',
    args: {
      customerId: t.arg.id({ required: true, description: 'The id of the customer, or of the contact that holds the role of customer.' }),
      context: t.arg({ type: DeliveryAndInvoicingContextInput, description: 'What it is about; nothing in particular when null.' }),
    },
    resolve: (_root, args, ctx) => resolveDeliveryAndInvoicing(ctx, args),
  }),
);
