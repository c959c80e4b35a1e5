import type { Api } from '../../support/api.ts';
import { mutate } from './mutate.ts';
import type { OddContacts } from './oddContacts.ts';
import { oddTexts } from './oddTexts.ts';

/** Customer contacts, direct and shared, with links, extensions and contact points, and user accounts and lists beside them. */
export async function addOddCustomerContacts(api: Api, { individuals }: OddContacts, customers: string[]): Promise<void> {
  const accounts: string[] = [];
  for (const [index, text] of oddTexts.entries()) {
    const customerId = customers[index]!;
    const { userAccount } = await mutate(api, 'createUserAccount', { email: `Odd.User.${index}@Example.com`, name: text });
    accounts.push(userAccount!.id);
    const isDirect = index % 2 === 0;
    const owner = isDirect ? { customerId } : {};
    const { customerContact: record } = await mutate(api, 'createCustomerContact', {
      ...recordOf(text, index),
      ...owner,
      ...(index % 4 < 2 && { contactId: individuals[index] }),
    });
    if (!isDirect)
      await link(api, {
        customerIds: [customerId, customers[(index + 1) % customers.length]!],
        record: record!.id,
        userId: userAccount!.id,
        text,
      });
    if (index % 2 === 0) await mutate(api, 'addCustomerContactExtension', extension(record!.id, index));
    await mutate(api, 'createContactPoint', {
      customerId,
      label: text,
      phoneNumber: `030 777${index}`,
      emailAddress: index % 2 === 0 ? `Point.${index}@Example.com` : null,
    });
  }
  const { customerList } = await mutate(api, 'createCustomerList', { name: oddTexts[0] });
  await mutate(api, 'addCustomerListItems', { listId: customerList!.id, customerIds: customers });
}

const recordOf = (text: string, index: number): object => ({
  name: text,
  givenName: text,
  familyName: text,
  companyName: text,
  contactPosition: text,
  contactType: 'DECISION_MAKER',
  addressLines: [text, '', text],
  postcode: 'SW1A 1AA',
  country: 'GB',
  numbers: [
    { position: 1, type: 'WORK', number: text.slice(0, 20) },
    { position: 3, number: `0${index}` },
  ],
  email: `Record.${index}@Example.com`,
  website: 'https://example.com/',
  accountPassword: index % 2 === 0 ? 'correct horse battery staple' : null,
  customFields: { languages: ['de', 'tr'], text, nested: { list: [text, { deep: index }] } },
  tags: [text, 'odd'],
});

const extension = (customerContactId: string, index: number): object => ({
  customerContactId,
  type: 'TWO_INVOICE',
  ...(index % 4 === 0 && { settings: { merchantId: oddTexts[index]!.slice(0, 90), invoiceTermDays: index + 1 } }),
});

interface Link {
  customerIds: string[];
  record: string;
  userId: string;
  text: string;
}

async function link(api: Api, { customerIds, record, userId, text }: Link): Promise<void> {
  const [full, bare] = customerIds;
  const contact = { customerContactId: record };
  await mutate(api, 'createCustomerContactLink', {
    customerId: full,
    contact,
    userId,
    isPrimary: true,
    tags: [text],
    customFields: { role: text, list: [text] },
  });
  await mutate(api, 'createCustomerContactLink', { customerId: bare, contact });
}
