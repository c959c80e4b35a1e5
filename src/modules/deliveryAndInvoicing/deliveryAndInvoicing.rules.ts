import type { AddressUsage } from '../../generated/prisma/client.ts';
import type { Violation } from '../../platform/domainError.ts';
import { isActivePayer, type Payer } from '../role/role.rules.ts';
import { limitations, type DeliveryAndInvoicingContext, type Limited } from './limitations.rules.ts';
import { selectConfiguration, type NotSelected, type PassedOver } from './selectConfiguration.rules.ts';

interface Deletable {
  deletedAt: Date | null;
}

/** A configuration with what it names. */
export interface NamingConfiguration extends Limited {
  alternativePayer: (Payer & Deletable) | null;
  invoiceAddress: Deletable | null;
  deliveryAddress: Deletable | null;
}

export type NotUsed = NotSelected | 'ADDRESS_DELETED' | 'PAYER_DELETED' | 'PAYER_NOT_ACTIVE';

/** An address that a configuration names is one of the tenant; whose does not matter. */
export const addressViolations = (propertyPath: string, address: object | null): Violation[] =>
  address ? [] : [{ propertyPath, in: 'BODY', detail: 'names no address of the tenant.', code: 'NOT_FOUND' }];

/** Chooses among the configurations that are valid; those that are not are skipped (R3.55). */
export function chooseConfiguration<C extends NamingConfiguration>(
  configurations: readonly C[],
  context: DeliveryAndInvoicingContext,
): { chosen: C | null; passedOver: PassedOver<C, NotUsed>[] } {
  const invalid = new Map(configurations.map((configuration) => [configuration, defectOf(configuration)]));
  const valid = configurations.filter((configuration) => !invalid.get(configuration));
  const { selected, passedOver } = selectConfiguration(limitations, valid, context);
  const others = new Map(passedOver.map((other) => [other.configuration, other]));
  return {
    chosen: selected,
    passedOver: configurations.flatMap((configuration) => invalid.get(configuration) ?? others.get(configuration) ?? []),
  };
}

/** Why a configuration is not valid; null when it is. */
function defectOf<C extends NamingConfiguration>(configuration: C): PassedOver<C, NotUsed> | null {
  const { alternativePayer, invoiceAddress, deliveryAddress } = configuration;
  if (invoiceAddress?.deletedAt) return { configuration, reason: 'ADDRESS_DELETED', detail: 'Its invoice address was deleted.' };
  if (deliveryAddress?.deletedAt) return { configuration, reason: 'ADDRESS_DELETED', detail: 'Its delivery address was deleted.' };
  if (alternativePayer?.deletedAt) return { configuration, reason: 'PAYER_DELETED', detail: 'Its alternative payer was deleted.' };
  if (!alternativePayer || isActivePayer(alternativePayer)) return null;
  return { configuration, reason: 'PAYER_NOT_ACTIVE', detail: 'Its alternative payer has no active alternative payer role.' };
}

interface UsableAddress {
  id: string;
  usages: AddressUsage[];
}

/** The first of an owner's addresses, in their order, that is for a usage, else the first that is for everything (R3.55). */
export const addressFor = (usage: AddressUsage, addresses: readonly UsableAddress[]): string | null =>
  (addresses.find(({ usages }) => usages.includes(usage)) ?? addresses.find(({ usages }) => usages.includes('EVERYTHING')))?.id ?? null;
