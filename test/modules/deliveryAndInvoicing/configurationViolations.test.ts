import { beforeAll, expect, test } from '@jest/globals';
import type { DeliveryAndInvoicingConfigurationInput } from '../../generated/graphql.ts';
import { newUuid } from '../../../src/platform/ids.ts';
import { createApi, type Api } from '../../support/api.ts';
import { SetCustomerRole } from '../role/roleDocuments.ts';
import { customerInput, makeCustomer, makePayer } from '../role/roleFactories.ts';
import { SetConfigurations } from './configurationDocuments.ts';
import { brand, makeAddress, makeConfigured } from './configurationFactories.ts';

let api: Api;
let customer: Awaited<ReturnType<typeof makeCustomer>>;

beforeAll(async () => {
  api = await createApi();
  customer = await makeCustomer(api);
});

/** What is wrong with configurations; also that nothing was written. */
async function violations(configurations: DeliveryAndInvoicingConfigurationInput[]) {
  const before = await api.db.change.count();
  const input = { customerId: customer.role.id, configurations };
  const problem = await api.runError(SetConfigurations, { input }, 'ValidationFailed');
  expect(await api.db.change.count()).toBe(before);
  return { status: problem.status, violations: problem.violations.map(({ propertyPath, code }) => [propertyPath, code]) };
}

const duplicate = (index: number) => [`configurations.${index}.limitations`, 'DUPLICATE_LIMITATIONS'];

test('R3.50 RU.20 refuses two configurations with one brand, naming both places', async () => {
  expect(await violations([brand('B1'), brand('B2'), brand(' B1')])).toEqual({ status: 422, violations: [duplicate(0), duplicate(2)] });
  const input = { customerId: customer.role.id, configurations: [brand('B1'), brand('B2'), brand('B1')] };
  const problem = await api.runError(SetConfigurations, { input }, 'ValidationFailed');

  expect(problem.violations.map(({ detail }) => detail)).toEqual([
    'are the same as those of configurations.2. Merge the two.',
    'are the same as those of configurations.0. Merge the two.',
  ]);
});

test('R3.51 RU.20 refuses two configurations without limitations, however that is said', async () => {
  const without = [{}, { limitations: null }, { limitations: {} }, { limitations: { brandId: null } }];
  for (const other of without) {
    expect(await violations([brand('B1'), {}, other])).toEqual({ status: 422, violations: [duplicate(1), duplicate(2)] });
  }
  expect(await violations(without)).toEqual({ status: 422, violations: [0, 1, 2, 3].map(duplicate) });
});

test('R3.48 R3.50 reports everything that is wrong with what configurations name at once', async () => {
  const ended = await makePayer(api, { isActive: false });
  const self = customer.contact.id;
  const gone = await makeAddress(api, self);
  await api.db.address.updateMany({ data: { deletedAt: new Date() } });
  const foreign = await createApi();
  const foreignAddress = await makeAddress(foreign, (await makeCustomer(foreign)).contact.id);
  const refused = await violations([
    { ...brand('B1'), alternativePayerId: self, invoiceAddressId: gone, deliveryAddressId: foreignAddress },
    { ...brand('B1'), alternativePayerId: ended.contact.id, invoiceAddressId: newUuid() },
    { alternativePayerId: 'nobody', deliveryAddressId: self },
  ]);

  expect(refused).toEqual({
    status: 422,
    violations: [
      duplicate(0),
      duplicate(1),
      ['configurations.0.alternativePayerId', 'SELF_REFERENCE'],
      ['configurations.1.alternativePayerId', 'NO_ACTIVE_ALTERNATIVE_PAYER_ROLE'],
      ['configurations.2.alternativePayerId', 'NOT_FOUND'],
      ['configurations.0.invoiceAddressId', 'NOT_FOUND'],
      ['configurations.0.deliveryAddressId', 'NOT_FOUND'],
      ['configurations.1.invoiceAddressId', 'NOT_FOUND'],
      ['configurations.2.deliveryAddressId', 'NOT_FOUND'],
    ],
  });
});

test('reports every value that is malformed at once', async () => {
  expect(await violations([brand(' '), brand('x'.repeat(257))])).toEqual({
    status: 400,
    violations: [
      ['configurations.0.limitations.brandId', 'TOO_SHORT'],
      ['configurations.1.limitations.brandId', 'TOO_LONG'],
    ],
  });
  const many = Array.from({ length: 101 }, (_, index) => brand(`B${index}`));
  expect(await violations(many)).toEqual({ status: 400, violations: [['configurations', 'TOO_LONG']] });
});

test('R3.46 R3.50 setCustomerRole names the same violations behind its own path', async () => {
  const deliveryAndInvoicingConfigurations = [{}, { alternativePayerId: customer.contact.id }];
  const role = customerInput({ managedById: 'nobody', deliveryAndInvoicingConfigurations });
  const before = await api.db.change.count();
  const problem = await api.runError(SetCustomerRole, { input: { contactId: customer.contact.id, role } }, 'ValidationFailed');

  expect(problem.violations.map(({ propertyPath }) => propertyPath)).toEqual([
    'role.managedById',
    'role.deliveryAndInvoicingConfigurations.0.limitations',
    'role.deliveryAndInvoicingConfigurations.1.limitations',
    'role.deliveryAndInvoicingConfigurations.1.alternativePayerId',
  ]);
  expect(await api.db.change.count()).toBe(before);
});

test('R3.50 R3.51 the database, too, keeps limitations apart, and lets those of deleted configurations go', async () => {
  await makeConfigured(api, [brand('B1'), {}]);
  const rows = await api.db.deliveryAndInvoicingConfiguration.findMany({ where: { deletedAt: null } });
  for (const row of rows) {
    const copy = { ...row, id: newUuid() };
    await expect(api.db.deliveryAndInvoicingConfiguration.create({ data: copy })).rejects.toMatchObject({ code: 'P2002' });
    await api.db.deliveryAndInvoicingConfiguration.create({ data: { ...copy, deletedAt: new Date() } });
  }
  const blank = { ...rows[0]!, id: newUuid(), brandId: '' };
  await expect(api.db.deliveryAndInvoicingConfiguration.create({ data: blank })).rejects.toThrow('brand_check');

  expect(rows).toHaveLength(2);
});
