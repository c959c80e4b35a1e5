import { expect, test } from '@jest/globals';
import { signIn } from '../../support/actors.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeCustomerContact } from '../../support/factories/makeCustomerContact.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { makeCustomer } from '../role/roleFactories.ts';
import { CreateCustomerContact, UpdateCustomerContact } from './customerContactDocuments.ts';
import { addPresets, emptyOutput, fullInput, fullOutput } from './recordValues.ts';

const violationsOf = async (answer: Promise<{ violations: { propertyPath: string; code: string }[] }>) =>
  (await answer).violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`);

const updating = (api: Api, id: string) => async (patch: object) =>
  (await api.runOk(UpdateCustomerContact, { input: { id, patch } })).customerContact;

const changesOf = (api: Api, entityId: string) => api.db.change.findMany({ where: { entityId }, orderBy: { version: 'asc' } });

test('R0.10 R0.15 R1.3 R1.12 R1.21: changes what is given and answers with the whole record', async () => {
  const api = await createApi();
  await addPresets(api);
  const { role } = await makeCustomer(api);
  const { id } = await makeCustomerContact(api, { customerId: role.id, name: 'Somebody' });
  const update = updating(api, id);

  expect(await update(fullInput)).toMatchObject({ ...fullOutput, kind: 'DIRECT', customer: { id: role.id }, version: 2 });
  expect(await update({ postcode: 'SW1' })).toMatchObject({ ...fullOutput, postcode: 'SW1', version: 3 });
  expect(await update({ title: 'MS', tags: ['board', 'vip'] })).toMatchObject({ version: 3 });
});

test('RU.8 R0.10: null clears a field, and empties a list', async () => {
  const api = await createApi();
  await addPresets(api);
  const { customerContact } = await api.runOk(CreateCustomerContact, { input: fullInput });
  const nothing = Object.fromEntries(Object.keys(fullInput).map((field) => [field, null]));

  expect(await updating(api, customerContact.id)({ ...nothing, name: 'Ada' })).toMatchObject({ ...emptyOutput, name: 'Ada' });
});

test('R1.21: each update is one entry of the change feed, tags and all; a password shows as being there', async () => {
  const api = await createApi();
  const { id, uuid } = await makeCustomerContact(api, { tags: ['vip'] });
  const update = updating(api, id);

  await update({ name: 'Grace Hopper', tags: ['board'], accountPassword: 'secret 1' });
  await update({ accountPassword: 'secret 2' });
  await update({ tags: null });

  expect((await changesOf(api, uuid)).map(({ operation, version, fields }) => ({ operation, version, fields })).slice(1)).toEqual([
    {
      operation: 'UPDATE',
      version: 2,
      fields: {
        name: { old: 'Ada Lovelace', new: 'Grace Hopper' },
        tags: { old: ['vip'], new: ['board'] },
        hasAccountPassword: { old: false, new: true },
      },
    },
    { operation: 'UPDATE', version: 3, fields: { hasAccountPassword: { old: true, new: true } } },
    { operation: 'UPDATE', version: 4, fields: { tags: { old: ['board'], new: [] } } },
  ]);
});

test('RU.30: what is left must say who it is; a refusal changes nothing', async () => {
  const api = await createApi();
  const { id } = await makeCustomerContact(api, { name: 'Ada', email: 'ada@example.com', tags: ['vip'] });
  const update = updating(api, id);

  await update({ name: null });
  const refused = api.runError(UpdateCustomerContact, { input: { id, patch: { email: null, tags: null } } }, 'ValidationFailed');
  expect(await violationsOf(refused)).toEqual(['patch.name REQUIRED']);
  expect(await update({ email: null, numbers: [{ position: 1, number: '1' }] })).toMatchObject({ email: null, tags: [{ name: 'vip' }] });
});

test('R1.22 RU.28: a retired preset stays where it is, and goes nowhere else', async () => {
  const api = await createApi();
  await addPresets(api);
  const { customerContact } = await api.runOk(CreateCustomerContact, { input: fullInput });
  const other = await makeCustomerContact(api);
  await api.db.preset.updateMany({ data: { isActive: false } });
  const [, second] = fullInput.numbers;
  const update = updating(api, customerContact.id);

  expect(await update({ ...fullInput, name: 'Grace' })).toMatchObject({ ...fullOutput, name: 'Grace' });
  expect(await update({ contactRegarding: ['INVOICES'], numbers: [second!] })).toMatchObject({ contactRegarding: [{ key: 'INVOICES' }] });
  const patch = { title: 'MS', contactRegarding: ['INVOICES'], numbers: [second!] };
  expect(await violationsOf(api.runError(UpdateCustomerContact, { input: { id: other.id, patch } }, 'ValidationFailed'))).toEqual([
    'patch.title RETIRED_PRESET',
    'patch.contactRegarding.0 RETIRED_PRESET',
    'patch.numbers.0.type RETIRED_PRESET',
  ]);
});

test('RU.1 RU.31: the links have the contact behind the record, which only one record of the customer can have', async () => {
  const api = await createApi();
  const { role } = await makeCustomer(api);
  const [ada, grace] = [await makeIndividualContact(api), await makeIndividualContact(api)];
  const direct = await makeCustomerContact(api, { customerId: role.id, contactId: ada.id });
  const taken = await makeCustomerContact(api, { customerId: role.id, contactId: grace.id });
  const contactsOfLinks = async () =>
    (await api.db.customerContactLink.findMany({ where: { customerContactId: direct.uuid } })).map(({ contactId }) => contactId);

  const input = { id: direct.id, patch: { contactId: grace.id, name: 'Grace' } };
  expect(await api.runError(UpdateCustomerContact, { input }, 'Conflict')).toMatchObject({
    propertyPath: 'patch.contactId',
    existing: { __typename: 'CustomerContact', id: taken.id },
  });
  expect(await contactsOfLinks()).toEqual([ada.uuid]);
  await updating(api, taken.id)({ contactId: null });
  expect(await updating(api, direct.id)({ contactId: grace.id })).toMatchObject({ contact: { id: grace.id }, name: 'Ada Lovelace' });
  expect(await contactsOfLinks()).toEqual([grace.uuid]);
  expect(await updating(api, direct.id)({ contactId: null })).toMatchObject({ contact: null });
  expect(await contactsOfLinks()).toEqual([null]);
});

test('R0.17: with a customer, only a contact that belongs to it is found', async () => {
  const api = await createApi();
  const { role, contact } = await makeCustomer(api);
  const other = await makePlaceholder(api);
  const { id } = await makeCustomerContact(api, { customerId: role.id });
  const shared = await makeCustomerContact(api);
  const patch = { name: 'Grace' };
  const find = async (input: { id: string; customerId: string }) =>
    (await api.runError(UpdateCustomerContact, { input: { ...input, patch } }, 'NotFound')).propertyPath;

  await api.runOk(UpdateCustomerContact, { input: { id, customerId: role.id, patch } });
  await api.runOk(UpdateCustomerContact, { input: { id, customerId: contact.id, patch } });
  expect(await find({ id, customerId: other.id })).toBe('id');
  expect(await find({ id: shared.id, customerId: role.id })).toBe('id');
  expect(await find({ id, customerId: 'nobody' })).toBe('customerId');
});

test('RU.8: refuses a stale version and shows what changed', async () => {
  const api = await createApi();
  const { id } = await makeCustomerContact(api);
  await updating(api, id)({ name: 'Grace', tags: ['vip'] });

  const input = { id, ifVersion: 1, patch: { name: 'Ada' } };
  expect(await api.runError(UpdateCustomerContact, { input }, 'StaleVersion')).toMatchObject({
    current: { __typename: 'CustomerContact', id },
    currentVersion: 2,
    conflictingPaths: ['name'],
  });
});

test('R0.4 RU.3 RU.5: needs a permission, and ids of the tenant; refusals write nothing', async () => {
  const api = await createApi();
  const { id } = await makeCustomerContact(api);
  const variables = { input: { id, patch: { name: 'Grace' } } };
  const before = await api.db.change.count();

  await api.runError(UpdateCustomerContact, variables, 'PermissionDenied', { as: await signIn(api.tenantId) });
  await api.runError(UpdateCustomerContact, variables, 'NotFound', { as: api.stranger });
  for (const wrong of ['nobody', '', id.replace('customer_contact', 'customer')]) {
    await api.runError(UpdateCustomerContact, { input: { ...variables.input, id: wrong } }, 'NotFound');
  }
  const patch = { contactId: 'nobody' };
  expect(await api.runError(UpdateCustomerContact, { input: { id, patch } }, 'NotFound')).toMatchObject({ propertyPath: 'patch.contactId' });
  const [error] = await api.runRefused(UpdateCustomerContact, variables, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await api.db.change.count()).toBe(before);
});
