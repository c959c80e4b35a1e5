import { beforeAll, expect, test } from '@jest/globals';
import { createApi, type Api } from '../../support/api.ts';
import { RemoveAlternativePayerRole, RemoveCustomerRole, SetAlternativePayerRole, SetCustomerRole } from '../role/roleDocuments.ts';
import { customerInput, makeCustomer, makeManager, makePayer, payerInput } from '../role/roleFactories.ts';
import { ConfigurationsOfContact, ResolveDeliveryAndInvoicing, SetConfigurations } from './configurationDocuments.ts';
import { brand, makeAddress, makeConfigured } from './configurationFactories.ts';
import { DeletePayer, RemoveAddress, RestoreAddress, RestorePayer } from './referenceDocuments.ts';

let api: Api;
let as: { as: Api['backoffice'] };

beforeAll(async () => {
  api = await createApi();
  as = { as: api.backoffice };
});

/** The reason why the only configuration is passed over, or that it is used; also what takes its place. */
async function outcome(customerId: string) {
  const { resolveDeliveryAndInvoicing: resolved } = await api.runQuery(ResolveDeliveryAndInvoicing, { customerId });
  expect(resolved!.passedOver).toHaveLength(resolved!.configuration ? 0 : 1);
  return [
    resolved!.passedOver[0]?.reason ?? 'USED',
    resolved!.deliveryAddress?.id ?? null,
    resolved!.alternativePayer?.id ?? null,
  ];
}

const dependentsOf = (configurations: { id: string }[]) =>
  configurations.map(({ id }) => ({ __typename: 'DeliveryAndInvoicingConfiguration', id }));

test('R3.10 R3.55 an address that configurations name is removed with force only, and they are passed over until it is back', async () => {
  const payer = await makePayer(api);
  const address = await makeAddress(api, payer.contact.id);
  const { contact, configurations } = await makeConfigured(api, [{ deliveryAddressId: address, alternativePayerId: payer.contact.id }]);
  const invoiced = await makeConfigured(api, [{ ...brand('B1'), invoiceAddressId: address }]);
  const own = await makeAddress(api, contact.id);
  const input = { ownerId: payer.contact.id, id: address };
  const before = await api.db.change.count();
  const problem = await api.runError(RemoveAddress, { input }, 'InUse', as);
  expect(problem.dependents).toEqual(dependentsOf([...configurations, ...invoiced.configurations]));
  await api.runError(RemoveAddress, { input: { ...input, force: true } }, 'PermissionDenied');
  await api.runError(RemoveAddress, { input: { ...input, force: true } }, 'NotFound', { as: api.stranger });
  expect(await api.db.change.count()).toBe(before);
  expect(await outcome(contact.id)).toEqual(['USED', address, payer.contact.id]);

  await api.runOk(RemoveAddress, { input: { ...input, force: true } }, as);
  expect(await outcome(contact.id)).toEqual(['ADDRESS_DELETED', own, null]);
  expect((await outcome(invoiced.contact.id))[0]).toBe('ADDRESS_DELETED');
  const read = await api.runQuery(ConfigurationsOfContact, { id: contact.id });
  const unchanged = { ...configurations[0], deliveryAddress: null };
  expect(read.contact?.customerRole?.deliveryAndInvoicingConfigurations).toEqual([unchanged]);

  await api.runOk(RestoreAddress, { input }, as);
  expect(await outcome(contact.id)).toEqual(['USED', address, payer.contact.id]);
});

test('an address that no configuration names any more is removed without force', async () => {
  const { contact, role } = await makeCustomer(api);
  const address = await makeAddress(api, contact.id);
  const set = (configurations: object[]) => api.runOk(SetConfigurations, { input: { customerId: role.id, configurations } });
  await set([{ deliveryAddressId: address }]);
  await set([]);
  const removed = await api.runOk(RemoveAddress, { input: { ownerId: contact.id, id: address } }, as);

  expect(removed.address.deleted).toBe(true);
});

test('R3.55 an address that goes with its owner leaves the configurations that name it without effect', async () => {
  const other = await makeCustomer(api);
  const { contact } = await makeConfigured(api, [{ deliveryAddressId: await makeAddress(api, other.contact.id) }]);
  await api.runOk(DeletePayer, { input: { id: other.contact.id } }, as);

  expect(await outcome(contact.id)).toEqual(['ADDRESS_DELETED', null, null]);
});

test('R3.48 R3.55 a payer that configurations name is deleted with force only, and they are passed over until it is back', async () => {
  const payer = await makePayer(api);
  const { contact, configurations } = await makeConfigured(api, [{ alternativePayerId: payer.contact.id }]);
  const { id } = payer.contact;
  const problem = await api.runError(DeletePayer, { input: { id } }, 'InUse', as);
  expect(problem.dependents).toEqual(dependentsOf(configurations));
  expect(await outcome(contact.id)).toEqual(['USED', null, id]);

  await api.runOk(DeletePayer, { input: { id, force: true } }, as);
  expect(await outcome(contact.id)).toEqual(['PAYER_DELETED', null, null]);

  await api.runOk(RestorePayer, { input: { id } }, as);
  expect(await outcome(contact.id)).toEqual(['USED', null, id]);
});

test('R3.48 R3.55 the role of a payer that configurations name is removed with force only; without an active role they are passed over', async () => {
  const payer = await makePayer(api);
  const { contact, configurations } = await makeConfigured(api, [{ alternativePayerId: payer.contact.id }]);
  const input = { contactId: payer.contact.id };
  const problem = await api.runError(RemoveAlternativePayerRole, { input }, 'InUse', as);
  expect(problem.dependents).toEqual(dependentsOf(configurations));

  await api.runOk(RemoveAlternativePayerRole, { input: { ...input, force: true } }, as);
  expect(await outcome(contact.id)).toEqual(['PAYER_NOT_ACTIVE', null, null]);
  const set = (isActive: boolean) => api.runOk(SetAlternativePayerRole, { input: { ...input, role: payerInput({ isActive }) } });
  await set(true);
  expect(await outcome(contact.id)).toEqual(['USED', null, payer.contact.id]);
  await set(false);
  expect(await outcome(contact.id)).toEqual(['PAYER_NOT_ACTIVE', null, null]);
});

test('R3.55 a configuration that is not valid gives way to the next one that fits', async () => {
  const payer = await makePayer(api);
  const { role, configurations } = await makeConfigured(api, [{}, { ...brand('B1'), alternativePayerId: payer.contact.id }]);
  await api.runOk(RemoveAlternativePayerRole, { input: { contactId: payer.contact.id, force: true } }, as);
  const variables = { customerId: role.id, context: { brandId: 'B1' } };
  const { resolveDeliveryAndInvoicing: resolved } = await api.runQuery(ResolveDeliveryAndInvoicing, variables);

  expect(resolved?.configuration?.id).toBe(configurations[0]!.id);
  expect(resolved?.passedOver).toMatchObject([{ configuration: { id: configurations[1]!.id }, reason: 'PAYER_NOT_ACTIVE' }]);
});

test('R3.44 configurations go with the role, come back when it is set again, and give way to those that are given then', async () => {
  const { contact, role, configurations } = await makeConfigured(api, [brand('B1'), {}]);
  const setAgain = async (given?: object[]) => {
    await api.runOk(RemoveCustomerRole, { input: { contactId: contact.id } }, as);
    expect(await api.db.deliveryAndInvoicingConfiguration.count({ where: { customer: { contactId: contact.uuid }, deletedAt: null } })).toBe(0);
    const input = { contactId: contact.id, role: customerInput({ deliveryAndInvoicingConfigurations: given }) };
    await api.runOk(SetCustomerRole, { input });
    const read = await api.runQuery(ConfigurationsOfContact, { id: contact.id });
    return read.contact!.customerRole!.deliveryAndInvoicingConfigurations;
  };

  const back = await setAgain();
  expect(back).toEqual(configurations.map((configuration) => ({ ...configuration, version: 3 })));
  expect(await setAgain([brand('B1'), brand('B2')])).toMatchObject([{ id: back[0]!.id }, { limitations: { brandId: 'B2' } }]);
  expect(await api.runQuery(ResolveDeliveryAndInvoicing, { customerId: role.id })).not.toBeNull();
});

test('no configuration gets an address that is removed at the same time, whoever owns it', async () => {
  for (let round = 0; round < 6; round++) {
    const { contact, role } = await makeCustomer(api);
    const ownerId = round % 2 ? contact.id : (await makeManager(api)).id;
    const address = await makeAddress(api, ownerId);
    const [{ setDeliveryAndInvoicingConfigurations: set }, { removeAddress: removed }] = await Promise.all([
      api.runQuery(SetConfigurations, { input: { customerId: role.id, configurations: [{ deliveryAddressId: address }] } }),
      api.runQuery(RemoveAddress, { input: { ownerId, id: address } }, as),
    ]);

    expect([
      ['SetDeliveryAndInvoicingConfigurationsPayload', 'InUse'],
      ['ValidationFailed', 'RemoveAddressPayload'],
    ]).toContainEqual([set.__typename, removed.__typename]);
  }
});
