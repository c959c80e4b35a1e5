import { expect, test } from '@jest/globals';
import { newUuid } from '../../../src/platform/ids.ts';
import { signIn } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { RemoveCustomerRole } from '../role/roleDocuments.ts';
import { makeCustomer, makeManager, makePayer } from '../role/roleFactories.ts';
import { ConfigurationsOfContact, SetConfigurations } from './configurationDocuments.ts';
import { brand, makeAddress, makeConfigured, setConfigurations } from './configurationFactories.ts';

test('R3.49 sets configurations with every field, and reads them in their order', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api);
  const payer = await makePayer(api);
  const [own, foreign] = [await makeAddress(api, contact.id), await makeAddress(api, payer.contact.id)];
  const ofIdentity = await makeAddress(api, (await makeManager(api)).id);
  const configured = await setConfigurations(api, role.id, [
    { limitations: { brandId: ' B1 ' }, alternativePayerId: payer.contact.id, invoiceAddressId: own, deliveryAddressId: foreign },
    { deliveryAddressId: ofIdentity },
  ]);

  expect(configured).toEqual({
    id: role.id,
    version: 2,
    deliveryAndInvoicingConfigurations: [
      {
        id: expect.stringMatching(/^delivery_and_invoicing_configuration_[0-9a-f]{32}$/),
        version: 1,
        limitations: { brandId: 'B1' },
        alternativePayer: { id: payer.contact.id },
        invoiceAddress: { id: own },
        deliveryAddress: { id: foreign },
      },
      expect.objectContaining({ limitations: null, alternativePayer: null, invoiceAddress: null, deliveryAddress: { id: ofIdentity } }),
    ],
  });
  const read = await api.runQuery(ConfigurationsOfContact, { id: contact.id });
  expect(read.contact?.customerRole).toMatchObject({ version: 2, deliveryAndInvoicingConfigurations: configured.deliveryAndInvoicingConfigurations });
});

test('takes the id of the role or of its contact, prefixed or bare', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api);
  const { id: uuid } = await api.db.customer.findFirstOrThrow();
  for (const [index, id] of [role.id, uuid, contact.id, contact.uuid].entries()) {
    expect(await setConfigurations(api, id, [brand(`B${index}`)])).toMatchObject({ id: role.id, version: index + 2 });
  }
});

test('R3.44 replaces the set: the same limitations are the same configuration, others go and come', async () => {
  const api = await createApi();
  const { contact, role, configurations } = await makeConfigured(api, [brand('B1'), brand('B2'), { limitations: {} }]);
  const [, second, unlimited] = configurations;
  const address = await makeAddress(api, contact.id);
  const replaced = await setConfigurations(api, role.id, [
    brand('B3'),
    { limitations: { brandId: null }, deliveryAddressId: address },
    { ...brand('B2'), invoiceAddressId: address },
  ]);

  expect(replaced.version).toBe(3);
  expect(replaced.deliveryAndInvoicingConfigurations).toEqual([
    expect.objectContaining({ version: 1, limitations: { brandId: 'B3' } }),
    { ...unlimited, version: 2, deliveryAddress: { id: address } },
    { ...second, version: 2, invoiceAddress: { id: address } },
  ]);
  expect(await api.db.deliveryAndInvoicingConfiguration.count({ where: { deletedAt: { not: null } } })).toBe(1);
  expect((await setConfigurations(api, role.id, [])).deliveryAndInvoicingConfigurations).toEqual([]);
  const [again] = (await setConfigurations(api, role.id, [brand('B2')])).deliveryAndInvoicingConfigurations;
  expect(again?.id).not.toBe(second!.id);
});

test('a replacement is recorded as a change of the role and of each configuration; setting what is there changes nothing', async () => {
  const api = await createApi();
  const { role, configurations } = await makeConfigured(api, [brand('B1'), brand('B2')]);
  const last = async () => (await api.db.change.findFirstOrThrow({ orderBy: { sequence: 'desc' } })).sequence;
  const before = await last();
  expect(await setConfigurations(api, role.id, [brand('B1'), brand('B2')])).toMatchObject({ version: 2 });
  expect(await last()).toBe(before);
  await setConfigurations(api, role.id, [brand('B2'), brand('B3')]);

  const changes = await api.db.change.findMany({ where: { sequence: { gt: before } }, orderBy: { sequence: 'asc' } });
  const empty = { alternativePayerId: null, invoiceAddressId: null, deliveryAddressId: null };
  expect(changes.map(({ entity, operation, version, fields }) => [entity, operation, version, fields])).toEqual([
    ['DeliveryAndInvoicingConfiguration', 'DELETE', 2, {}],
    ['DeliveryAndInvoicingConfiguration', 'UPDATE', 2, { position: { old: 1, new: 0 } }],
    ['DeliveryAndInvoicingConfiguration', 'CREATE', 1, expect.objectContaining({ brandId: { old: null, new: 'B3' } })],
    [
      'CustomerRole',
      'UPDATE',
      3,
      {
        deliveryAndInvoicingConfigurations: {
          old: [{ ...empty, brandId: 'B1' }, { ...empty, brandId: 'B2' }],
          new: [{ ...empty, brandId: 'B2' }, { ...empty, brandId: 'B3' }],
        },
      },
    ],
  ]);
  expect(configurations).toHaveLength(2);
});

test('compares ifVersion with the version of the role', async () => {
  const api = await createApi();
  const { role } = await makeCustomer(api);
  const input = { customerId: role.id, ifVersion: 1, configurations: [brand('B1')] };
  await api.runOk(SetConfigurations, { input });
  const problem = await api.runError(SetConfigurations, { input: { ...input, configurations: [] } }, 'StaleVersion');

  expect(problem).toMatchObject({
    current: { id: role.id },
    currentVersion: 2,
    conflictingPaths: ['deliveryAndInvoicingConfigurations'],
  });
  expect(await api.db.deliveryAndInvoicingConfiguration.count({ where: { deletedAt: null } })).toBe(1);
});

test('does not find what is no customer role of the tenant, a placeholder customer included', async () => {
  const api = await createApi();
  const [{ contact, role }, removed] = [await makeCustomer(api), await makeCustomer(api)];
  await api.runOk(RemoveCustomerRole, { input: { contactId: removed.contact.id } }, { as: api.backoffice });
  const { customerNumber, isActive, customerSince, debtorAccountId } = await api.db.customer.findFirstOrThrow({ where: { deletedAt: null } });
  const placeholder = await api.db.customer.create({
    data: { tenantId: api.tenantId, id: newUuid(), name: 'Cash', customerNumber: `${customerNumber}-cash`, isActive, customerSince, debtorAccountId },
  });
  const nobody = await makeIndividualContact(api);
  const ids = [
    newUuid(),
    'nonsense',
    '',
    nobody.id,
    removed.role.id,
    removed.contact.id,
    placeholder.id,
    `placeholder_customer_${placeholder.id.replaceAll('-', '')}`,
    role.id.replace('customer', 'placeholder_customer'),
    role.id.replace('customer', 'organization'),
    contact.id.replace('organization', 'individual'),
    contact.id.replace('organization', 'customer'),
  ];
  for (const customerId of ids) {
    const problem = await api.runError(SetConfigurations, { input: { customerId, configurations: [{}] } }, 'NotFound');
    expect(problem).toMatchObject({ propertyPath: 'customerId', id: customerId });
  }
  const input = { customerId: role.id, configurations: [{}] };
  await api.runError(SetConfigurations, { input }, 'NotFound', { as: api.stranger });

  expect(await api.db.deliveryAndInvoicingConfiguration.count()).toBe(0);
});

test('needs somebody who may write', async () => {
  const api = await createApi();
  const { role } = await makeCustomer(api);
  const input = { customerId: role.id, configurations: [{}] };
  const [error] = await api.runRefused(SetConfigurations, { input }, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  const problem = await api.runError(SetConfigurations, { input }, 'PermissionDenied', { as: await signIn(api.tenantId) });

  expect(problem.permission).toBe('TENANT_ACCESS');
  expect(await api.db.deliveryAndInvoicingConfiguration.count()).toBe(0);
});

test('callers that replace the configurations of one customer at once all succeed, one after the other', async () => {
  const api = await createApi();
  const { role } = await makeCustomer(api);
  await Promise.all(
    Array.from({ length: 6 }, (_, index) => setConfigurations(api, role.id, [brand('shared'), brand(`B${index}`)])),
  );

  expect(await api.db.customer.findFirst()).toMatchObject({ version: 7 });
  expect(await api.db.deliveryAndInvoicingConfiguration.count({ where: { deletedAt: null } })).toBe(2);
});
