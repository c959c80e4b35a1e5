import { parseInput } from '../../../platform/parseInput.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { findCustomer } from '../../customer/service/findCustomer.ts';
import { resolveInput } from '../deliveryAndInvoicing.inputs.ts';
import { findNamingConfigurations, findOwnAddresses } from '../deliveryAndInvoicing.repository.ts';
import { addressFor, chooseConfiguration, type NotUsed } from '../deliveryAndInvoicing.rules.ts';

/** Where an address comes from. */
export type AddressSource = 'CONFIGURATION' | 'ADDRESS_SET';

interface ResolvedAddress {
  id: string;
  source: AddressSource;
}

/** The answer in ids; what they name is loaded as far as it is asked for. */
export interface DeliveryAndInvoicing {
  deliveryAddress: ResolvedAddress | null;
  invoiceAddress: ResolvedAddress | null;
  alternativePayerId: string | null;
  configurationId: string | null;
  passedOver: { configurationId: string; reason: NotUsed; detail: string }[];
}

/**
 * Proposes the addresses and the payer for a context (RU.19); null when the id names no customer, or a deleted one.
 *
 * @throws ValidationFailed
 */
export async function resolveDeliveryAndInvoicing(ctx: RequestContext, raw: unknown): Promise<DeliveryAndInvoicing | null> {
  const { customerId, context } = parseInput(resolveInput, raw, { location: 'QUERY' });
  const customer = await findCustomer(ctx.db, customerId);
  if (!customer) return null;
  const configurations = await findNamingConfigurations(ctx.db, customer.id);
  const { chosen, passedOver } = chooseConfiguration(configurations, context ?? {});
  const own = customer.contactId ? await findOwnAddresses(ctx.db, customer.contactId) : [];
  return {
    deliveryAddress: addressOf(chosen?.deliveryAddressId, addressFor('SHIPPING', own)),
    invoiceAddress: addressOf(chosen?.invoiceAddressId, addressFor('INVOICES', own)),
    alternativePayerId: chosen?.alternativePayerId ?? null,
    configurationId: chosen?.id ?? null,
    passedOver: passedOver.map(({ configuration, ...why }) => ({ configurationId: configuration.id, ...why })),
  };
}

function addressOf(configured: string | null | undefined, own: string | null): ResolvedAddress | null {
  if (configured) return { id: configured, source: 'CONFIGURATION' };
  return own === null ? null : { id: own, source: 'ADDRESS_SET' };
}
