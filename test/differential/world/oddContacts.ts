import { makePng } from '../../modules/image/makeImages.ts';
import type { Api } from '../../support/api.ts';
import { mutate } from './mutate.ts';
import { oddTexts } from './oddTexts.ts';

/** Custom fields with everything that JSON can hold, and members that look like columns, paths or methods. */
export const customFieldsWith = (text: string, index: number): object => ({
  vip: { level: index, since: `2026-01-0${index + 1}`, 'odd key "\\': text, nested: { deep: { deeper: [index, text, null] } } },
  list: [text, 'x', 'x', index, true, null, { inner: text }],
  text,
  number: [1e21, -0.5, 1e-7, 123456789.125, 0, -1, 42, 1.5][index],
  flag: index % 2 === 0,
  toString: text,
  then: { id: 'then' },
  [text.replaceAll('.', ' ')]: 'a member with an odd name',
});

const details = (text: string, index: number) => ({
  addresses: [
    {
      type: 'OFFICE',
      isPreferred: true,
      streetName: text,
      streetNumber: '1',
      city: text,
      zip: '10115',
      countryCode: 'DE',
      usages: ['SHIPPING', 'INVOICES'],
    },
    {
      type: 'PO_BOX',
      fullAddress: text,
      additional: text,
      careOf: text,
      recipientName: text,
      description: text,
      usageContext: 'PERSONAL',
    },
  ],
  emails: [
    { type: 'WORK_EMAIL', address: `Odd.${index}@Example.com`, description: text },
    { type: 'PERSONAL_EMAIL', address: `odd.${index}@example.org`, isPreferred: true },
  ],
  phones: [
    { type: 'MAIN', number: `030 1234${index}`, usages: ['CALL'], description: text },
    { type: 'MOBILE', number: `not dialable ${index}` },
  ],
  webAddresses: [{ type: 'HOMEPAGE_OR_WEBSITE', url: `https://example.com/${index}?q=%22`, description: text }],
});

export interface OddContacts {
  individuals: string[];
  organizations: string[];
}

/** Individuals and organizations, one of each for every odd text, with details, custom fields and tags. */
export async function addOddContacts(api: Api): Promise<OddContacts> {
  const contacts: OddContacts = { individuals: [], organizations: [] };
  for (const [index, text] of oddTexts.entries()) {
    const common = { name: text, customFields: customFieldsWith(text, index), ...details(text, index) };
    const person = { externalId: `${text} ${index}`, dateOfBirth: '1815-12-10', anniversary: '1999-12-31', tags: [text, 'odd'] };
    const { contact: individual } = await mutate(api, 'createIndividualContact', { ...common, ...person });
    const firm = { externalId: `${text} ${index}`, externalOrganizationId: text, founded: '1901-02-03', tags: ['odd', text] };
    const { contact: organization } = await mutate(api, 'createOrganizationContact', { ...common, ...firm });
    await addImages(api, individual!.id, index);
    contacts.individuals.push(individual!.id);
    contacts.organizations.push(organization!.id);
  }
  return contacts;
}

/** None, one or two. */
async function addImages(api: Api, ownerId: string, index: number): Promise<void> {
  for (let shade = 0; shade < index % 3; shade++) {
    await mutate(api, 'addImage', { ownerId, data: (await makePng({ shade, width: index + 1 })).toString('base64') });
  }
}
