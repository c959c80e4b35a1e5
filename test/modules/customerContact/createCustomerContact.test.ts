import { expect, test } from '@jest/globals';
import { signIn } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { makeCustomerContact } from '../../support/factories/makeCustomerContact.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { makeCustomer } from '../role/roleFactories.ts';
import { CreateCustomerContact, ReadCustomerContact } from './customerContactDocuments.ts';
import { addPresets, emptyOutput, fullInput, fullOutput } from './recordValues.ts';

const violationsOf = async (answer: Promise<{ violations: { propertyPath: string; code: string }[] }>) =>
  (await answer).violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`);

test('R1.10 R1.11 R1.4 R1.5 R0.13: with a customer it is a direct contact with its link, without one a shared contact', async () => {
  const api = await createApi();
  const { role } = await makeCustomer(api);
  const { id: contactId, uuid: contactUuid } = await makeIndividualContact(api);

  const direct = await api.runOk(CreateCustomerContact, { input: { customerId: role.id, contactId, name: 'Ada' } });
  const shared = await api.runOk(CreateCustomerContact, { input: { contactId, name: 'Ada' } });

  expect(direct.customerContact).toMatchObject({ kind: 'DIRECT', customer: { id: role.id }, contact: { id: contactId } });
  expect(shared.customerContact).toMatchObject({ kind: 'SHARED', customer: null, contact: { id: contactId } });
  expect(await api.db.customerContactLink.findMany()).toMatchObject([
    { customerContactId: direct.customerContact.uuid, contactId: contactUuid, isPrimary: false },
  ]);
});

test('R1.11 RU.2: the customer is named by its own id or that of its contact, and can be a placeholder', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api);
  const placeholder = await makePlaceholder(api);

  for (const customerId of [role.id, contact.id, placeholder.id]) {
    const { customerContact } = await api.runOk(CreateCustomerContact, { input: { customerId, name: 'Ada' } });
    expect(customerContact.customer?.id).toBe(customerId === placeholder.id ? placeholder.id : role.id);
  }
});

test('R1.21 R0.20 R1.6 R1.2: has every field of the record, and reads it back by id', async () => {
  const api = await createApi();
  await addPresets(api);

  const { customerContact } = await api.runOk(CreateCustomerContact, { input: fullInput });

  expect(customerContact).toMatchObject({ ...fullOutput, version: 1, deleted: false });
  expect(customerContact.id).toMatch(/^customer_contact_[0-9a-f]{32}$/);
  expect((await api.runQuery(ReadCustomerContact, { id: customerContact.id })).customerContact).toEqual(customerContact);
  expect((await api.runQuery(ReadCustomerContact, { id: customerContact.uuid })).customerContact).toEqual(customerContact);
});

test('R1.21: no field is needed beside one that says who it is', async () => {
  const api = await createApi();

  const { customerContact } = await api.runOk(CreateCustomerContact, { input: { email: 'ada@example.com' } });

  expect(customerContact).toMatchObject({ ...emptyOutput, email: 'ada@example.com', customer: null, contact: null });
});

test('R1.21: the change feed has the record with its tags in one entry, and nothing of the password', async () => {
  const api = await createApi();
  await addPresets(api);
  const { customerContact } = await api.runOk(CreateCustomerContact, { input: fullInput });

  const changes = await api.db.change.findMany({ where: { entityId: customerContact.uuid } });

  expect(changes).toMatchObject([
    {
      entity: 'CustomerContact',
      operation: 'CREATE',
      version: 1,
      fields: {
        title: { old: null, new: 'MS' },
        tags: { old: [], new: ['board', 'vip'] },
        hasAccountPassword: { old: false, new: true },
        numbers: { old: null, new: [{ position: 1, type: 'MOBILE', number: '+44 7700 900000' }, {}, {}] },
      },
    },
  ]);
  expect(JSON.stringify(changes[0]?.fields)).not.toMatch(/argon2|correct horse/);
});

test.each([
  { name: 'Ada' },
  { givenName: 'Ada' },
  { familyName: 'Lovelace' },
  { companyName: 'Analytical Engines' },
  { email: 'ada@example.com' },
  { numbers: [{ position: 3, number: '1' }] },
])('RU.30: %j is enough', async (input) => {
  const api = await createApi();
  await api.runOk(CreateCustomerContact, { input });
});

test('RU.30: without a name, an e-mail address or a number it is refused, whatever else there is', async () => {
  const api = await createApi();
  const naming = { name: null, givenName: null, familyName: null, companyName: null, email: null, numbers: null };
  const rest = { ...fullInput, ...naming };
  await addPresets(api);

  expect(await violationsOf(api.runError(CreateCustomerContact, { input: {} }, 'ValidationFailed'))).toEqual(['name REQUIRED']);
  expect(await violationsOf(api.runError(CreateCustomerContact, { input: rest }, 'ValidationFailed'))).toEqual(['name REQUIRED']);
  expect(await api.db.customerContact.count()).toBe(0);
  expect(await api.db.tag.count()).toBe(0);
});

test('RU.30 RU.1: takes the name of the contact behind it when it has none of its own', async () => {
  const api = await createApi();
  const individual = await makeIndividualContact(api, { name: 'Grace Hopper' });
  const organization = await makeOrganizationContact(api, { name: 'Navy' });
  const { role } = await makeCustomer(api);
  const create = async (input: object) => (await api.runOk(CreateCustomerContact, { input })).customerContact;

  expect(await create({ contactId: individual.id })).toMatchObject({ name: 'Grace Hopper', companyName: null });
  expect(await create({ contactId: organization.id })).toMatchObject({ name: null, companyName: 'Navy' });
  expect(await create({ contactId: individual.id, customerId: role.id, companyName: 'Navy' })).toMatchObject({ name: null, companyName: 'Navy' });
});

test('R1.21: names every value that is not valid, and writes nothing', async () => {
  const api = await createApi();
  const invalid = {
    name: ' ',
    givenName: 'x'.repeat(257),
    addressLines: Array(6).fill('x'),
    postcode: 'x'.repeat(33),
    email: 'nobody',
    website: 'ftp://example.com',
    numbers: [
      { position: 0, number: '1' },
      { position: 5, number: '' },
    ],
    title: '',
    contactRegarding: ['A', 'A'],
    copyTicketTypes: Array.from({ length: 101 }, (_, index) => `T${index}`),
    accountPassword: '',
    tags: Array(101).fill('x'),
  };

  expect(await violationsOf(api.runError(CreateCustomerContact, { input: invalid }, 'ValidationFailed'))).toEqual([
    'name TOO_SHORT',
    'givenName TOO_LONG',
    'title TOO_SHORT',
    'addressLines TOO_LONG',
    'postcode TOO_LONG',
    'email INVALID_FORMAT',
    'website INVALID_FORMAT',
    'numbers.0.position TOO_SMALL',
    'numbers.1.position TOO_LARGE',
    'numbers.1.number TOO_SHORT',
    'contactRegarding DUPLICATE',
    'copyTicketTypes TOO_LONG',
    'accountPassword TOO_SHORT',
    'tags TOO_LONG',
  ]);
  const twice = { numbers: [1, 1].map((position) => ({ position, number: '1' })) };
  expect(await violationsOf(api.runError(CreateCustomerContact, { input: twice }, 'ValidationFailed'))).toEqual(['numbers DUPLICATE']);
  const five = { numbers: [1, 2, 3, 4, 4].map((position) => ({ position, number: '1' })) };
  expect(await violationsOf(api.runError(CreateCustomerContact, { input: five }, 'ValidationFailed'))).toContain('numbers TOO_LONG');
  expect(await api.db.change.count()).toBe(0);
});

test('R1.22 RU.28 RU.30: presets come from the list of their field, and all that is wrong is said at once', async () => {
  const api = await createApi();
  await addPresets(api);
  await api.db.preset.updateMany({ where: { key: 'PDF' }, data: { isActive: false } });
  const input = {
    contactType: 'MS',
    emailBillType: 'PDF',
    contactRegarding: ['INVOICES', 'FAULTS'],
    // HOME is in the list for the fourth number alone.
    numbers: [],
    country: 'gb',
  };

  expect(await violationsOf(api.runError(CreateCustomerContact, { input }, 'ValidationFailed'))).toEqual([
    'contactType UNKNOWN_PRESET',
    'country UNKNOWN_PRESET',
    'contactRegarding.1 UNKNOWN_PRESET',
    'emailBillType RETIRED_PRESET',
    'name REQUIRED',
  ]);
  const wrongList = {
    numbers: [
      { position: 4, type: 'HOME', number: '1' },
      { position: 1, type: 'HOME', number: '2' },
    ],
  };
  const problem = await api.runError(CreateCustomerContact, { input: wrongList }, 'ValidationFailed');
  expect(problem).toMatchObject({ status: 422, violations: [{ propertyPath: 'numbers.1.type', code: 'UNKNOWN_PRESET' }] });
  expect(problem.violations[0]!.detail).toContain('MOBILE');
  expect(await api.db.customerContact.count()).toBe(0);
});

test('RU.1: a contact is behind one direct contact of a customer and one shared one, and a customer has one link to it', async () => {
  const api = await createApi();
  const { role } = await makeCustomer(api);
  const { id: contactId } = await makeIndividualContact(api);
  const direct = await makeCustomerContact(api, { customerId: role.id, contactId });
  const shared = await makeCustomerContact(api, { contactId });
  const create = (input: object) => api.runError(CreateCustomerContact, { input: { contactId, ...input } }, 'Conflict');

  expect(await create({ customerId: role.id })).toMatchObject({ propertyPath: 'contactId', existing: { __typename: 'CustomerContact', id: direct.id } });
  expect(await create({})).toMatchObject({ propertyPath: 'contactId', existing: { __typename: 'CustomerContact', id: shared.id } });
  const other = await makeCustomer(api);
  await makeCustomerContact(api, { customerId: other.role.id, contactId });
  expect(await api.db.customerContact.count()).toBe(3);
});

test('R0.17 RU.3: unknown, deleted and foreign customers and contacts are not found', async () => {
  const api = await createApi();
  const { role } = await makeCustomer(api);
  const { id: contactId } = await makeIndividualContact(api);
  const input = { name: 'Ada' };
  const find = async (fields: object, as = api.access) =>
    (await api.runError(CreateCustomerContact, { input: { ...input, ...fields } }, 'NotFound', { as })).propertyPath;

  expect(await find({ customerId: 'nobody' })).toBe('customerId');
  expect(await find({ customerId: '' })).toBe('customerId');
  expect(await find({ customerId: contactId })).toBe('customerId');
  expect(await find({ contactId: role.id })).toBe('contactId');
  expect(await find({ customerId: role.id }, api.stranger)).toBe('customerId');
  expect(await find({ contactId }, api.stranger)).toBe('contactId');
  expect(await api.db.customerContact.count()).toBe(0);
});

test('R0.4 RU.5: needs TENANT_ACCESS and a credential', async () => {
  const api = await createApi();
  const variables = { input: { name: 'Ada' } };

  await api.runError(CreateCustomerContact, variables, 'PermissionDenied', { as: await signIn(api.tenantId) });
  const [error] = await api.runRefused(CreateCustomerContact, variables, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await api.db.change.count()).toBe(0);
});

test('RU.23: as many statements for a hundred tags as for one', async () => {
  const api = await createApi();
  const create = (count: number) =>
    countStatements(() => makeCustomerContact(api, { tags: Array.from({ length: count }, (_, index) => `tag ${count} ${index}`) }));

  expect(await create(100)).toBe(await create(1));
});
