import { beforeAll, expect, test } from '@jest/globals';
import { newUuid } from '../../../src/platform/ids.ts';
import type { DeliveryAndInvoicingConfigurationInput, DeliveryAndInvoicingContextInput } from '../../generated/graphql.ts';
import { signIn } from '../../support/actors.ts';
import { createApi, type Api } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { RemoveCustomerRole } from '../role/roleDocuments.ts';
import { makeCustomer, makePayer } from '../role/roleFactories.ts';
import { ResolveDeliveryAndInvoicing } from './configurationDocuments.ts';
import { brand, makeAddress, makeConfigured } from './configurationFactories.ts';

let api: Api;

beforeAll(async () => {
  api = await createApi();
});

async function resolve(customerId: string, context?: DeliveryAndInvoicingContextInput) {
  const { resolveDeliveryAndInvoicing } = await api.runQuery(ResolveDeliveryAndInvoicing, { customerId, context });
  return resolveDeliveryAndInvoicing!;
}

const [c0, c1] = [{}, brand('B1')];
const vectors: [string, DeliveryAndInvoicingConfigurationInput[], DeliveryAndInvoicingContextInput | undefined, number | null][] = [
  ['C0, C1 for brand B1: C1', [c0, c1], { brandId: 'B1' }, 1],
  ['C0, C1 for brand B2: C0', [c0, c1], { brandId: 'B2' }, 0],
  ['C0, C1 for no brand: C0', [c0, c1], {}, 0],
  ['C0, C1 for no context: C0', [c0, c1], undefined, 0],
  ['C1 for brand B2: none', [c1], { brandId: 'B2' }, null],
  ['none for anything: none', [], { brandId: 'B1' }, null],
];

test.each(vectors)('R3.52 RU.20 %s', async (_vector, given, context, expected) => {
  const { contact, role, configurations } = await makeConfigured(
    api,
    given.map((configuration) => ({ ...configuration })),
  );
  const address = await makeAddress(api, contact.id);
  const resolved = await resolve(role.id, context);

  expect(resolved.configuration?.id).toBe(expected === null ? undefined : configurations[expected]!.id);
  expect(resolved).toMatchObject({
    deliveryAddress: { id: address },
    deliveryAddressSource: 'ADDRESS_SET',
    invoiceAddress: { id: address },
    invoiceAddressSource: 'ADDRESS_SET',
    alternativePayer: null,
  });
  expect(resolved.passedOver.map(({ configuration }) => configuration.id)).toEqual(
    configurations.filter((_, index) => index !== expected).map(({ id }) => id),
  );
});

test('R3.56 RU.19 proposes the addresses and the payer of the configuration, and why each other one is passed over', async () => {
  const payer = await makePayer(api);
  const [invoiceAddressId, deliveryAddressId] = [await makeAddress(api, payer.contact.id), await makeAddress(api, payer.contact.id)];
  const full = { alternativePayerId: payer.contact.id, invoiceAddressId, deliveryAddressId };
  const { contact, role, configurations } = await makeConfigured(api, [{}, { ...brand('B1'), ...full }, brand('B2')]);
  const [unlimited, first, second] = configurations;
  await makeAddress(api, contact.id);

  expect(await resolve(contact.id, { brandId: ' B1 ' })).toEqual({
    deliveryAddress: { id: deliveryAddressId },
    deliveryAddressSource: 'CONFIGURATION',
    invoiceAddress: { id: invoiceAddressId },
    invoiceAddressSource: 'CONFIGURATION',
    alternativePayer: expect.objectContaining({ id: payer.contact.id, addresses: [{ id: invoiceAddressId }, { id: deliveryAddressId }] }),
    configuration: { id: first!.id, customer: { contact: { id: contact.id } } },
    passedOver: [
      { configuration: expect.objectContaining({ id: unlimited!.id }), reason: 'FALLBACK_NOT_NEEDED', detail: expect.any(String) },
      {
        configuration: expect.objectContaining({ id: second!.id, limitations: { brandId: 'B2' } }),
        reason: 'LIMITATION_NOT_MATCHED',
        detail: 'Its limitation brandId does not match the context.',
      },
    ],
  });
  expect((await resolve(role.id)).configuration?.id).toBe(unlimited!.id);
});

test('R3.55 falls back to the first address for the purpose, else to the first for everything, else to none', async () => {
  const { contact } = await makeCustomer(api);
  const addresses = async () => {
    const { deliveryAddress, deliveryAddressSource, invoiceAddress, invoiceAddressSource } = await resolve(contact.id);
    expect([deliveryAddressSource, invoiceAddressSource]).toEqual(
      [deliveryAddress, invoiceAddress].map((address) => (address ? 'ADDRESS_SET' : null)),
    );
    return [deliveryAddress?.id, invoiceAddress?.id];
  };
  await makeAddress(api, contact.id, ['CORRESPONDENCE']);
  expect(await addresses()).toEqual([undefined, undefined]);
  const everything = await makeAddress(api, contact.id, []);
  await makeAddress(api, contact.id, ['EVERYTHING']);
  expect(await addresses()).toEqual([everything, everything]);
  const shipping = await makeAddress(api, contact.id, ['SHIPPING']);
  expect(await addresses()).toEqual([shipping, everything]);
  const invoices = await makeAddress(api, contact.id, ['INVOICES', 'SHIPPING']);
  expect(await addresses()).toEqual([shipping, invoices]);
});

test('R3.55 a configuration that names one address falls back for the other alone', async () => {
  const { contact, role } = await makeCustomer(api);
  const [own, other] = [await makeAddress(api, contact.id), await makeAddress(api, (await makeCustomer(api)).contact.id)];
  const configured = await makeConfigured(api, [{ ...brand('B1'), deliveryAddressId: other }, { ...brand('B2'), invoiceAddressId: other }]);
  const fallback = await makeAddress(api, configured.contact.id);
  const sources = async (brandId: string) => {
    const resolved = await resolve(configured.role.id, { brandId });
    return [resolved.deliveryAddress?.id, resolved.deliveryAddressSource, resolved.invoiceAddress?.id, resolved.invoiceAddressSource];
  };

  expect(await sources('B1')).toEqual([other, 'CONFIGURATION', fallback, 'ADDRESS_SET']);
  expect(await sources('B2')).toEqual([fallback, 'ADDRESS_SET', other, 'CONFIGURATION']);
  expect((await resolve(role.id)).deliveryAddress?.id).toBe(own);
});

test('null for an id that names no customer, a deleted one, or one of another tenant', async () => {
  const { contact, role } = await makeCustomer(api);
  await api.runOk(RemoveCustomerRole, { input: { contactId: contact.id } }, { as: api.backoffice });
  const live = await makeCustomer(api);
  const wrong = [live.role.id.replace('customer', 'organization'), live.contact.id.replace('organization', 'individual')];
  for (const customerId of [contact.id, role.id, newUuid(), 'nonsense', '', ...wrong]) {
    expect(await api.runQuery(ResolveDeliveryAndInvoicing, { customerId })).toEqual({ resolveDeliveryAndInvoicing: null });
  }
  const answer = await api.runQuery(ResolveDeliveryAndInvoicing, { customerId: live.role.id }, { as: api.stranger });

  expect(answer).toEqual({ resolveDeliveryAndInvoicing: null });
});

test('a placeholder customer has neither addresses nor configurations', async () => {
  const id = newUuid();
  const customerSince = new Date('2020-01-01');
  await api.db.customer.create({
    data: { tenantId: api.tenantId, id, name: 'Cash', customerNumber: id, isActive: true, customerSince, debtorAccountId: id },
  });
  for (const customerId of [id, `placeholder_customer_${id.replaceAll('-', '')}`]) {
    expect(await resolve(customerId)).toEqual({
      deliveryAddress: null,
      deliveryAddressSource: null,
      invoiceAddress: null,
      invoiceAddressSource: null,
      alternativePayer: null,
      configuration: null,
      passedOver: [],
    });
  }
});

test('refuses a brand that is empty or too long', async () => {
  const { role } = await makeCustomer(api);
  for (const [brandId, code] of [['  ', 'TOO_SHORT'], ['x'.repeat(257), 'TOO_LONG']] as const) {
    const [error] = await api.runRefused(ResolveDeliveryAndInvoicing, { customerId: role.id, context: { brandId } });
    expect(error?.extensions).toMatchObject({ violations: [{ propertyPath: 'context.brandId', in: 'QUERY', code }] });
  }
});

test('needs somebody who may read', async () => {
  const { role } = await makeCustomer(api);
  const [anonymous] = await api.runRefused(ResolveDeliveryAndInvoicing, { customerId: role.id }, { as: api.anonymous });
  const [refused] = await api.runRefused(ResolveDeliveryAndInvoicing, { customerId: role.id }, { as: await signIn(api.tenantId) });

  expect([anonymous, refused].map((error) => error?.extensions?.code)).toEqual(['UNAUTHENTICATED', 'FORBIDDEN']);
});

test('RU.19 sends as many statements for 100 configurations as for 3', async () => {
  const payer = await makePayer(api);
  const address = await makeAddress(api, payer.contact.id);
  const named = { alternativePayerId: payer.contact.id, invoiceAddressId: address, deliveryAddressId: address };
  const configurations = Array.from({ length: 100 }, (_, index) => ({ ...brand(`B${index}`), ...named }));
  const few = await makeConfigured(api, configurations.slice(0, 3));
  const many = await makeConfigured(api, configurations);
  const statements = ({ role }: typeof few) => countStatements(() => resolve(role.id, { brandId: 'B1' }));

  expect(await statements(many)).toBe(await statements(few));
  expect(await statements(many)).toBe(18);
  expect((await resolve(many.role.id, { brandId: 'B1' })).passedOver).toHaveLength(99);
});
