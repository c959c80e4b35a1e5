/**
 * Customers with configurations, set through the API.
 *
 *   const { contact } = await makeConfigured(api, [{ limitations: { brandId: 'B1' }, deliveryAddressId }]);
 */
import type { AddressUsage, DeliveryAndInvoicingConfigurationInput } from '../../generated/graphql.ts';
import type { Api } from '../../support/api.ts';
import { AddAddress } from '../contactDetail/detailDocuments.ts';
import { makeCustomer } from '../role/roleFactories.ts';
import { SetConfigurations } from './configurationDocuments.ts';

/** An address of an owner; the id is the prefixed one. */
export async function makeAddress(api: Api, ownerId: string, usages: AddressUsage[] = []): Promise<string> {
  const detail = { type: 'OFFICE' as const, fullAddress: 'Main Street 1', usages };
  return (await api.runOk(AddAddress, { input: { ownerId, detail } })).address.id;
}

export async function setConfigurations(api: Api, customerId: string, configurations: DeliveryAndInvoicingConfigurationInput[]) {
  const { customerRole } = await api.runOk(SetConfigurations, { input: { customerId, configurations } });
  return customerRole;
}

export async function makeConfigured(api: Api, configurations: DeliveryAndInvoicingConfigurationInput[]) {
  const { contact, role } = await makeCustomer(api);
  const configured = await setConfigurations(api, role.id, configurations);
  return { contact, role, configurations: configured.deliveryAndInvoicingConfigurations };
}

export const brand = (brandId: string) => ({ limitations: { brandId } });
