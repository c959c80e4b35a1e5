import type { Circle } from './Circle.ts';

/** Where an organization is, and where its goods go, if that is somewhere else. */
export interface Addresses {
  headquartersId: string;
  warehouseId: string | null;
}

interface BusinessCustomer {
  customerId: string;
  contactId: string;
  addresses: Addresses;
}

const brands = ['ACME', 'INITECH', 'UMBRELLA'];

/** Some business customers say where deliveries and invoices go: always, or for one brand. */
export function addConfigurations({ rows, random, tenant }: Circle, { customerId, contactId, addresses }: BusinessCustomer): void {
  const { headquartersId: invoiceAddressId, warehouseId: deliveryAddressId } = addresses;
  if (deliveryAddressId && random.chance(0.5)) {
    rows.create('DeliveryAndInvoicingConfiguration', { customerId, position: 0, invoiceAddressId, deliveryAddressId });
  }
  if (!random.chance(0.1)) return;
  rows.create('DeliveryAndInvoicingConfiguration', {
    customerId,
    position: 1,
    brandId: random.pick(brands),
    invoiceAddressId,
    alternativePayerId: tenant.payerId === contactId ? null : (tenant.payerId ?? null),
  });
}
