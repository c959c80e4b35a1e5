import { expect, test } from '@jest/globals';
import { createApi, type Api } from '../../support/api.ts';
import { signIn } from '../../support/actors.ts';
import { makeCustomerContact } from '../../support/factories/makeCustomerContact.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { makeUserAccount } from '../access/userAccountDocuments.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { makeLocation } from '../organization/makeUnits.ts';
import { makeCustomer } from '../role/roleFactories.ts';
import { CreateLink, ReadLink } from './linkDocuments.ts';
import { linksOf, makeDirect, makeLinked } from './linkFactories.ts';

const changes = (api: Api) => api.db.change.count();

test('R4.10 R4.11 R4.12 R4.14: a link is created with all that it carries, and answers with it', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api);
  const shared = await makeCustomerContact(api);
  const location = await makeLocation(api, contact.id);
  const user = await makeUserAccount(api);
  const input = {
    customerId: contact.id,
    contact: { customerContactId: shared.uuid },
    locationId: location.id,
    userId: user.id,
    tags: ['vip', 'board', 'vip'],
    isPrimary: true,
  };

  const { link, customer, customerContact } = await api.runOk(CreateLink, { input });

  expect(customer.id).toBe(role.id);
  expect(customerContact.id).toBe(shared.id);
  expect(link).toMatchObject({
    version: 1,
    deleted: false,
    isPrimary: true,
    customer: { id: role.id },
    customerContact: { id: shared.id, kind: 'SHARED' },
    contact: null,
    location: { id: location.id },
    user: { id: user.id },
    tags: [{ name: 'board' }, { name: 'vip' }],
  });
  expect((await api.runQuery(ReadLink, { id: link.uuid })).customerContactLink).toEqual(link);
});

test('RU.1: with an individual or organization, its shared contact is taken, made with its name if it is missing', async () => {
  const api = await createApi();
  const [first, second] = [await makePlaceholder(api), await makePlaceholder(api)];
  const individual = await makeIndividualContact(api, { name: 'Grace Hopper' });
  const organization = await makeOrganizationContact(api, { name: 'Acme' });
  const link = async (customerId: string, contactId: string) =>
    (await api.runOk(CreateLink, { input: { customerId, contact: { contactId } } })).link;

  const made = await link(first.id, individual.id);
  const taken = await link(second.id, individual.id);

  expect(made).toMatchObject({ contact: { id: individual.id }, customerContact: { kind: 'SHARED', name: 'Grace Hopper', companyName: null } });
  expect(taken.customerContact).toEqual(made.customerContact);
  expect((await link(first.id, organization.id)).customerContact).toMatchObject({ name: null, companyName: 'Acme' });
  expect(await api.db.customerContact.count()).toBe(2);
});

test('RU.31: a customer has one link to a customer contact, and one to the individual behind it', async () => {
  const api = await createApi();
  const individual = await makeIndividualContact(api);
  const { customer, link: own } = await makeDirect(api, { contactId: individual.id });
  const { shared, link } = await makeLinked(api, customer.id);
  const before = await changes(api);
  const create = (contact: { customerContactId: string } | { contactId: string }) =>
    api.runError(CreateLink, { input: { customerId: customer.id, contact } }, 'Conflict');

  expect(await create({ customerContactId: shared.id })).toMatchObject({
    propertyPath: 'contact.customerContactId',
    existing: { __typename: 'CustomerContactLink', id: link.id },
  });
  expect(await create({ contactId: individual.id })).toMatchObject({ propertyPath: 'contact.contactId', existing: { id: own.id } });
  expect(await changes(api)).toBe(before);
});

test('R4.13: each reference must exist in the tenant', async () => {
  const api = await createApi();
  const stranger = await createApi();
  const { role } = await makeCustomer(api);
  const shared = await makeCustomerContact(api);
  const theirs = { role: (await makeCustomer(stranger)).role, shared: await makeCustomerContact(stranger), user: await makeUserAccount(stranger) };
  const theirContact = await makeIndividualContact(stranger);
  const theirLocation = await makeLocation(stranger, (await makeOrganizationContact(stranger)).id);
  const valid = { customerId: role.id, contact: { customerContactId: shared.id } };
  const before = await changes(api);
  const refuse = async (overrides: object) =>
    (await api.runError(CreateLink, { input: { ...valid, ...overrides } }, 'NotFound')).propertyPath;

  for (const customerId of [theirs.role.id, shared.id, 'nobody', '']) expect(await refuse({ customerId })).toBe('customerId');
  for (const customerContactId of [theirs.shared.id, role.id, '']) {
    expect(await refuse({ contact: { customerContactId } })).toBe('contact.customerContactId');
  }
  for (const contactId of [theirContact.id, shared.id, '']) expect(await refuse({ contact: { contactId } })).toBe('contact.contactId');
  for (const locationId of [theirLocation.id, role.id, '']) expect(await refuse({ locationId })).toBe('locationId');
  for (const userId of [theirs.user.id, role.id, '']) expect(await refuse({ userId })).toBe('userId');
  expect(await changes(api)).toBe(before);
});

test('R4.13 RU.34: the location must belong to the customer, and a placeholder has none', async () => {
  const api = await createApi();
  const { role } = await makeCustomer(api);
  const other = await makeCustomer(api);
  const placeholder = await makePlaceholder(api);
  const shared = await makeCustomerContact(api);
  const { id: locationId } = await makeLocation(api, other.contact.id);
  const before = await changes(api);

  for (const customerId of [role.id, placeholder.id]) {
    const input = { customerId, contact: { customerContactId: shared.id }, locationId };
    const problem = await api.runError(CreateLink, { input }, 'ValidationFailed');
    expect(problem.violations).toMatchObject([{ propertyPath: 'locationId', in: 'BODY', code: 'FOREIGN_LOCATION' }]);
  }
  expect(await changes(api)).toBe(before);
});

test('R1.20 R4.13: everything that is wrong with a link is said at once', async () => {
  const api = await createApi();
  const { direct } = await makeDirect(api);
  const { role } = await makeCustomer(api);
  const { id: locationId } = await makeLocation(api, (await makeOrganizationContact(api)).id);

  const input = { customerId: role.id, contact: { customerContactId: direct.id }, locationId };
  const problem = await api.runError(CreateLink, { input }, 'ValidationFailed');
  expect(problem.violations.map(({ code }) => code)).toEqual(['DIRECT_CONTACT', 'FOREIGN_LOCATION']);

  const refuseTags = async (tags: string[]) =>
    (await api.runError(CreateLink, { input: { ...input, tags } }, 'ValidationFailed')).violations.map(({ propertyPath }) => propertyPath);
  expect(await refuseTags(['', 'x'.repeat(257), 'fine'])).toEqual(['tags.0', 'tags.1']);
  expect(await refuseTags(Array.from({ length: 101 }, (_, index) => `tag ${index}`))).toEqual(['tags']);
});

test('RU.18 RU.31: a new primary link takes that from the one that was', async () => {
  const api = await createApi();
  const customer = await makePlaceholder(api);
  const first = await makeLinked(api, customer.id, { isPrimary: true });
  const second = await makeLinked(api, customer.id, { isPrimary: true });
  await makeLinked(api, customer.id);

  const primary = (await linksOf(api, customer.id)).filter(({ isPrimary }) => isPrimary);
  expect(primary.map(({ id }) => id)).toEqual([second.link.id]);
  const change = await api.db.change.findFirst({ where: { entityId: first.link.uuid, version: 2 } });
  expect(change?.fields).toEqual({ isPrimary: { old: true, new: false } });
});

test('RU.5 R4.12: creating a link needs TENANT_ACCESS, and tells nobody else that the customer exists', async () => {
  const api = await createApi();
  const customer = await makePlaceholder(api);
  const shared = await makeCustomerContact(api);
  const input = { customerId: customer.id, contact: { customerContactId: shared.id } };
  const before = await changes(api);

  await api.runError(CreateLink, { input }, 'PermissionDenied', { as: await signIn(api.tenantId, 'contacts:sync') });
  await api.runError(CreateLink, { input }, 'NotFound', { as: api.stranger });
  const [error] = await api.runRefused(CreateLink, { input }, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  const both = { customerContactId: shared.id, contactId: shared.id } as never;
  await api.runRefused(CreateLink, { input: { customerId: customer.id, contact: both } });
  expect(await changes(api)).toBe(before);
});
