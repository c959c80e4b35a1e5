import { expect, test } from '@jest/globals';
import { createApi, type Api } from '../../support/api.ts';
import { makeCustomerContact } from '../../support/factories/makeCustomerContact.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { makeCustomer } from '../role/roleFactories.ts';
import { AddShared, ConvertToShared, CreateLink, DeleteLink, ReadLink, RemoveShared, UpdateLink } from './linkDocuments.ts';
import { linksOf, makeDirect, makeLinked } from './linkFactories.ts';

const changes = (api: Api) => api.db.change.count();

test('RU.1: a direct contact has exactly one link, to its own customer; a shared one has any number', async () => {
  const api = await createApi();
  const { customer, direct } = await makeDirect(api);
  const other = await makePlaceholder(api);
  const { shared } = await makeLinked(api, customer.id);
  await api.runOk(AddShared, { input: { customerId: other.id, customerContactId: shared.id } });

  const links = await linksOf(api, customer.id);
  expect(links.map(({ customerContact }) => customerContact)).toMatchObject([
    { id: direct.id, kind: 'DIRECT' },
    { id: shared.id, kind: 'SHARED' },
  ]);
  expect((await linksOf(api, other.id)).map(({ customerContact }) => customerContact.id)).toEqual([shared.id]);
});

test('R1.16: converting a direct contact leaves its link as it is, and others can be linked from then on', async () => {
  const api = await createApi();
  const { customer, direct, link } = await makeDirect(api);
  const { link: before } = await api.runOk(UpdateLink, { input: { id: link.id, patch: { isPrimary: true, tags: ['boss'] } } });

  const payload = await api.runOk(ConvertToShared, { input: { id: direct.id, ifVersion: direct.version } });

  expect(payload.customerContact).toEqual({ id: direct.id, kind: 'SHARED', version: direct.version + 1, customer: null });
  expect(payload.customer.id).toBe(customer.id);
  expect(payload.link).toEqual({ ...before, customerContact: { ...before.customerContact, kind: 'SHARED' } });
  const { id: customerId } = await makePlaceholder(api);
  const added = await api.runOk(AddShared, { input: { customerId, customerContactId: direct.id } });
  expect(added.customerContact.links.totalCount).toBe(2);
});

test('R1.17: converting a contact that is shared is a violation and changes nothing', async () => {
  const api = await createApi();
  const shared = await makeCustomerContact(api);
  const before = await changes(api);

  const problem = await api.runError(ConvertToShared, { input: { id: shared.id } }, 'ValidationFailed');

  expect(problem.violations).toMatchObject([{ propertyPath: 'id', in: 'BODY', code: 'ALREADY_SHARED' }]);
  expect(await changes(api)).toBe(before);
});

test('R1.16: a contact is not converted while another shared one has the same individual behind it', async () => {
  const api = await createApi();
  const individual = await makeIndividualContact(api);
  const { direct } = await makeDirect(api, { contactId: individual.id });
  const shared = await makeCustomerContact(api, { contactId: individual.id });

  const problem = await api.runError(ConvertToShared, { input: { id: direct.id } }, 'Conflict');

  expect(problem).toMatchObject({ propertyPath: 'id', existing: { id: shared.id } });
});

test('R1.16: converting wants the version that was read, a permission, and a contact of the tenant that is not deleted', async () => {
  const api = await createApi();
  const { customer, direct } = await makeDirect(api);
  const before = await changes(api);

  await api.runError(ConvertToShared, { input: { id: direct.id, ifVersion: 7 } }, 'StaleVersion');
  await api.runError(ConvertToShared, { input: { id: customer.id } }, 'NotFound');
  await api.runError(ConvertToShared, { input: { id: direct.id } }, 'NotFound', { as: api.stranger });
  await api.runRefused(ConvertToShared, { input: { id: direct.id } }, { as: api.anonymous });
  expect(await changes(api)).toBe(before);
});

test('R1.18 R1.20: linking twice is a no-op that answers with the link', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api);
  const shared = await makeCustomerContact(api);
  const input = { customerId: role.id, customerContactId: shared.id };

  const first = await api.runOk(AddShared, { input });
  const before = await changes(api);
  // The id of the contact that holds the role names the customer, too.
  const second = await api.runOk(AddShared, { input: { ...input, customerId: contact.id } });

  expect(first).toMatchObject({ customer: { id: role.id }, customerContact: { id: shared.id }, link: { isPrimary: false, tags: [] } });
  expect(second).toEqual(first);
  expect(await changes(api)).toBe(before);
});

test('R1.20: linking a direct contact is a violation, even to its own customer', async () => {
  const api = await createApi();
  const { customer, direct } = await makeDirect(api);
  const other = await makePlaceholder(api);
  const before = await changes(api);

  for (const customerId of [customer.id, other.id]) {
    const added = await api.runError(AddShared, { input: { customerId, customerContactId: direct.id } }, 'ValidationFailed');
    expect(added.violations).toMatchObject([{ propertyPath: 'customerContactId', code: 'DIRECT_CONTACT' }]);
    const input = { customerId, contact: { customerContactId: direct.id } };
    const created = await api.runError(CreateLink, { input }, 'ValidationFailed');
    expect(created.violations).toMatchObject([{ propertyPath: 'contact.customerContactId', code: 'DIRECT_CONTACT' }]);
  }
  expect(await changes(api)).toBe(before);
});

test('R1.19 R1.20: unlinking takes the link and leaves the contact; a link that is not there is not found', async () => {
  const api = await createApi();
  const customer = await makePlaceholder(api);
  const { shared, link } = await makeLinked(api, customer.id);
  const input = { customerId: customer.id, customerContactId: shared.id };

  await api.runError(RemoveShared, { input: { ...input, ifVersion: 9 } }, 'StaleVersion');
  const payload = await api.runOk(RemoveShared, { input: { ...input, ifVersion: link.version } });

  expect(payload).toMatchObject({
    link: { id: link.id, deleted: true },
    customer: { contactLinks: { totalCount: 0 } },
    customerContact: { id: shared.id, deleted: false },
  });
  const problem = await api.runError(RemoveShared, { input }, 'NotFound');
  expect(problem).toMatchObject({ propertyPath: 'customerContactId', id: shared.id });
  const again = await api.runOk(AddShared, { input });
  expect(again.link.id).not.toBe(link.id);
});

test('RU.1: the link of a direct contact can be neither removed nor deleted', async () => {
  const api = await createApi();
  const { customer, direct, link } = await makeDirect(api);
  const before = await changes(api);

  const removed = await api.runError(RemoveShared, { input: { customerId: customer.id, customerContactId: direct.id } }, 'ValidationFailed');
  expect(removed.violations).toMatchObject([{ propertyPath: 'customerContactId', code: 'DIRECT_CONTACT' }]);
  const deleted = await api.runError(DeleteLink, { input: { id: link.id } }, 'ValidationFailed', { as: api.backoffice });
  expect(deleted.violations).toMatchObject([{ propertyPath: 'id', code: 'DIRECT_CONTACT' }]);
  expect(await changes(api)).toBe(before);
  expect((await api.runQuery(ReadLink, { id: link.id })).customerContactLink?.deleted).toBe(false);
});

test.each([
  ['add', AddShared],
  ['remove', RemoveShared],
] as const)('R1.18 R1.19 RU.3: %s wants a customer and a contact of the tenant, and somebody who is signed in', async (_verb, document) => {
  const api = await createApi();
  const customer = await makePlaceholder(api);
  const { shared } = await makeLinked(api, customer.id);
  const input = { customerId: customer.id, customerContactId: shared.id };
  const before = await changes(api);
  const run = api.runError as (given: typeof document, variables: object, name: string, call?: object) => Promise<{ propertyPath: string }>;

  expect((await run(document, { input: { ...input, customerId: shared.id } }, 'NotFound')).propertyPath).toBe('customerId');
  expect((await run(document, { input: { ...input, customerContactId: customer.id } }, 'NotFound')).propertyPath).toBe('customerContactId');
  expect((await run(document, { input }, 'NotFound', { as: api.stranger })).propertyPath).toBe('customerId');
  await api.runRefused(document as typeof AddShared, { input }, { as: api.anonymous });
  expect(await changes(api)).toBe(before);
});
