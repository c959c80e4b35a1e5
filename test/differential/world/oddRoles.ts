import type { Api } from '../../support/api.ts';
import { mutate } from './mutate.ts';
import type { OddContacts } from './oddContacts.ts';
import { oddTexts } from './oddTexts.ts';

const since = '2020-02-29';

/** Every role with all of its columns, and roles with none but what they need. Answers with the ids of customers. */
export async function addOddRoles(api: Api, { individuals, organizations }: OddContacts): Promise<string[]> {
  const customers: string[] = [];
  const payerId = organizations[3]!;
  await mutate(api, 'setAlternativePayerRole', {
    contactId: payerId,
    role: { alternativePayerNumber: 'AP-odd', isActive: true, since },
  });
  for (const [index, text] of oddTexts.entries()) {
    const contactId = index % 3 === 0 ? individuals[index]! : organizations[index]!;
    const isFull = index % 2 === 0;
    const customer = {
      customerNumber: `ODD-${index}`,
      customerSince: since,
      isActive: index % 3 !== 1,
      isSuspended: index % 4 === 0,
    };
    const full = {
      alternativePayerId: payerId,
      ...everyColumn(text),
      deliveryAndInvoicingConfigurations: [{ alternativePayerId: payerId, limitations: { brandId: text.slice(0, 30) } }],
    };
    const { customerRole } = await mutate(api, 'setCustomerRole', { contactId, role: { ...customer, ...(isFull && full) } });
    customers.push(customerRole!.id);
    await addSupplier(api, contactId, index);
  }
  return [...customers, ...(await addOddPlaceholders(api))];
}

const everyColumn = (text: string) => ({
  creditLimit: { amount: '123456789012345.1234', currency: 'EUR' },
  externalCard: { number: text },
  globalLocationNumber: '4012345000009',
  requiresFormalInvoice: true,
  taxInformation: {
    enabledTaxExemptions: ['ODD_EXEMPTION', 'UNIVERSAL_POSTAL_SERVICE_DE'],
    euVatNumber: 'DE136695976',
    taxRegistrationNumber: text,
  },
});

async function addSupplier(api: Api, contactId: string, index: number): Promise<void> {
  const role = { supplierNumber: `SUP-ODD-${index}`, supplierSince: since, isActive: index % 2 === 1 };
  const taxInformation = { type: 'VendorTaxInformation', euVatNumber: 'DE136695976', taxRegistrationNumber: oddTexts[index] };
  const full = { globalLocationNumber: '4012345000009', myCustomerNumber: oddTexts[index], taxInformation };
  await mutate(api, 'setSupplierRole', { contactId, role: { ...role, ...(index % 2 === 0 && full) } });
}

async function addOddPlaceholders(api: Api): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, text] of oddTexts.slice(0, 3).entries()) {
    const { placeholderCustomer } = await mutate(api, 'createPlaceholderCustomer', {
      name: text,
      customerNumber: `PH-ODD-${index}`,
      customerSince: since,
      externalId: text,
      isActive: index !== 1,
      requiresFormalInvoice: false,
      trackRevenue: index === 0,
      customFields: { channel: text, nested: { list: [1, text] } },
    });
    ids.push(placeholderCustomer!.id);
  }
  return ids;
}
