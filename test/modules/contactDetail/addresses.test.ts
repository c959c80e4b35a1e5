import { expect, test } from '@jest/globals';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { AddAddress, UpdateAddress } from './detailDocuments.ts';

test('R3.37 R3.40 adds an address with every field', async () => {
  const api = await createApi();
  const { id } = await makeOrganizationContact(api);
  const detail = {
    type: 'HEADQUARTERS',
    fullAddress: 'As written by hand',
    recipientName: 'Acme',
    careOf: 'Reception',
    streetName: 'Main Street',
    streetNumber: '1a',
    additional: '3rd floor',
    city: 'Springfield',
    zip: '12345',
    countryCode: 'US',
    description: 'Ring twice',
    usages: ['SHIPPING', 'INVOICES', 'SHIPPING'],
    usageContext: 'PROFESSIONAL',
    isPreferred: true,
  } as const;

  const { address } = await api.runOk(AddAddress, { input: { ownerId: id, detail: { ...detail, usages: [...detail.usages] } } });

  expect(address).toEqual({
    ...detail,
    usages: ['SHIPPING', 'INVOICES'],
    id: `address_${address.uuid.replaceAll('-', '')}`,
    uuid: address.uuid,
    position: 0,
    version: 1,
  });
});

test.each([
  ['DE', 'Hauptstraße 5\n10115 Berlin\nGermany'],
  ['US', '5 Hauptstraße\nBerlin, 10115\nUnited States of America'],
  ['GB', '5 Hauptstraße\nBerlin\n10115\nUnited Kingdom'],
] as const)('RU.14 formats an address by the convention of %s when it is not given', async (countryCode, formatted) => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api);
  const detail = { type: 'OFFICE', streetName: 'Hauptstraße', streetNumber: '5', city: 'Berlin', zip: '10115', countryCode } as const;

  const { address } = await api.runOk(AddAddress, { input: { ownerId: id, detail } });

  expect(address.fullAddress).toBe(formatted);
});

test('RU.14 a formatted address follows its parts, a given one stays, null lets the server format again', async () => {
  const api = await createApi();
  const { id: ownerId } = await makeIndividualContact(api);
  const { address } = await api.runOk(AddAddress, {
    input: { ownerId, detail: { type: 'OFFICE', streetName: 'Main St', city: 'London', countryCode: 'GB' } },
  });
  const update = async (patch: object) =>
    (await api.runOk(UpdateAddress, { input: { ownerId, id: address.id, patch } })).address.fullAddress;

  expect(await update({ city: 'Leeds' })).toBe('Main St\nLeeds\nUnited Kingdom');
  expect(await update({ fullAddress: 'By hand' })).toBe('By hand');
  expect(await update({ city: 'York' })).toBe('By hand');
  expect(await update({ fullAddress: null })).toBe('Main St\nYork\nUnited Kingdom');
});
