import { expect, test } from '@jest/globals';
import type { CustomerRoleInput } from '../../generated/graphql.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { SetCustomerRole } from '../role/roleDocuments.ts';
import { customerInput } from '../role/roleFactories.ts';
import { ConfigurationsOfContact } from './configurationDocuments.ts';
import { brand, makeAddress } from './configurationFactories.ts';

async function setRole(api: Api, contactId: string, role: Partial<CustomerRoleInput>) {
  await api.runOk(SetCustomerRole, { input: { contactId, role: customerInput({ customerNumber: 'C-1', ...role }) } });
  return (await api.runQuery(ConfigurationsOfContact, { id: contactId })).contact!.customerRole!;
}

test('R3.46 R3.49 sets configurations together with the role', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api);
  const deliveryAddressId = await makeAddress(api, id);
  const role = await setRole(api, id, { deliveryAndInvoicingConfigurations: [brand('B1'), { deliveryAddressId }] });

  expect(role.deliveryAndInvoicingConfigurations).toMatchObject([
    { limitations: { brandId: 'B1' }, deliveryAddress: null },
    { limitations: null, deliveryAddress: { id: deliveryAddressId } },
  ]);
});

test('R3.44 setting the role leaves configurations that are left out or null, replaces those that are given, and an empty list clears them', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api);
  const first = await setRole(api, id, { deliveryAndInvoicingConfigurations: [brand('B1')] });

  expect(await setRole(api, id, {})).toEqual(first);
  expect(await setRole(api, id, { deliveryAndInvoicingConfigurations: null })).toEqual(first);
  expect(await setRole(api, id, { deliveryAndInvoicingConfigurations: [brand('B1')] })).toEqual(first);
  const [kept] = first.deliveryAndInvoicingConfigurations;
  const replaced = await setRole(api, id, { deliveryAndInvoicingConfigurations: [brand('B2'), brand('B1')] });
  expect(replaced.deliveryAndInvoicingConfigurations[1]).toEqual({ ...kept, version: 2 });
  expect((await setRole(api, id, { deliveryAndInvoicingConfigurations: [] })).deliveryAndInvoicingConfigurations).toEqual([]);
});
