import { expect, test } from '@jest/globals';
import { signIn } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { makeCustomerContact } from '../../support/factories/makeCustomerContact.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeUserAccount } from '../access/userAccountDocuments.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { makeLocation } from '../organization/makeUnits.ts';
import { makeCustomer } from '../role/roleFactories.ts';
import { ReadLink, UpdateLink } from './linkDocuments.ts';
import { linksOf, makeDirect, makeLinked } from './linkFactories.ts';

/** A link that carries everything. */
async function setUp() {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api);
  const location = await makeLocation(api, contact.id);
  const user = await makeUserAccount(api);
  const details = { locationId: location.id, userId: user.id, tags: ['vip'], isPrimary: true };
  const { shared, link } = await makeLinked(api, role.id, details);
  const update = async (patch: object, ifVersion?: number) =>
    (await api.runOk(UpdateLink, { input: { id: link.id, patch, ...(ifVersion && { ifVersion }) } })).link;
  const read = async () => (await api.runQuery(ReadLink, { id: link.id })).customerContactLink!;
  return { api, contact, role, location, user, shared, link, update, read };
}

test('R4.8 R4.14: an update changes what is given, clears what is null, and leaves the rest', async () => {
  const { link, update } = await setUp();

  expect(await update({})).toEqual(link);
  const untagged = { ...link, version: 2, tags: [] };
  expect(await update({ tags: null }, 1)).toEqual(untagged);
  expect(await update({ locationId: null, userId: null })).toEqual({ ...untagged, version: 3, location: null, user: null });
  expect(await update({ isPrimary: false, tags: ['b', 'a'] })).toMatchObject({ version: 4, isPrimary: false, tags: [{ name: 'a' }, { name: 'b' }] });
});

test('R4.8: a link can be moved to another customer and another contact, and back', async () => {
  const { api, role, shared, link, update } = await setUp();
  const other = await makePlaceholder(api);
  const { link: holder } = await makeLinked(api, other.id, { isPrimary: true });
  const individual = await makeIndividualContact(api, { name: 'Grace Hopper' });

  const moved = await update({ customerId: other.id, locationId: null, contact: { contactId: individual.id } });

  expect(moved).toMatchObject({ customer: { id: other.id }, contact: { id: individual.id }, customerContact: { name: 'Grace Hopper' }, isPrimary: true });
  expect((await linksOf(api, other.id)).filter(({ isPrimary }) => isPrimary).map(({ id }) => id)).toEqual([link.id]);
  expect((await linksOf(api, other.id)).map(({ id }) => id)).toContain(holder.id);
  const back = await update({ customerId: role.id, contact: { customerContactId: shared.id } });
  expect(back).toMatchObject({ customer: { id: role.id }, customerContact: { id: shared.id }, contact: null });
  const { fields } = await api.db.change.findFirstOrThrow({ where: { entityId: link.uuid, version: 3 } });
  expect(Object.keys(fields as object).sort()).toEqual(['contactId', 'customerContactId', 'customerId']);
});

test('R4.13 RU.34: a location that stays must belong to the new customer, too', async () => {
  const { api, update, link, read } = await setUp();
  const other = await makeCustomer(api);
  const { id: locationId } = await makeLocation(api, other.contact.id);

  for (const patch of [{ customerId: other.role.id }, { locationId }]) {
    const problem = await api.runError(UpdateLink, { input: { id: link.id, patch } }, 'ValidationFailed');
    expect(problem.violations).toMatchObject([{ propertyPath: 'patch.locationId', code: 'FOREIGN_LOCATION' }]);
  }
  expect(await read()).toEqual(link);
  expect((await update({ customerId: other.role.id, locationId })).location?.id).toBe(locationId);
});

test('RU.1: the link of a direct contact keeps its customer and its contact, and changes otherwise', async () => {
  const api = await createApi();
  const individual = await makeIndividualContact(api);
  const { customer, direct, link } = await makeDirect(api, { contactId: individual.id });
  const other = await makePlaceholder(api);
  const shared = await makeCustomerContact(api);
  const refuse = async (patch: object) => {
    const problem = await api.runError(UpdateLink, { input: { id: link.id, patch } }, 'ValidationFailed');
    return problem.violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`);
  };

  expect(await refuse({ customerId: other.id })).toEqual(['patch.customerId DIRECT_CONTACT']);
  expect(await refuse({ contact: { customerContactId: shared.id } })).toEqual(['patch.contact.customerContactId DIRECT_CONTACT']);
  expect(await refuse({ contact: { contactId: individual.id } })).toEqual(['patch.contact.contactId DIRECT_CONTACT']);
  expect(await api.db.customerContact.count()).toBe(2);
  const same = { customerId: customer.id, contact: { customerContactId: direct.id } };
  const { link: updated } = await api.runOk(UpdateLink, { input: { id: link.id, patch: { ...same, isPrimary: true } } });
  expect(updated).toEqual({ ...link, version: 2, isPrimary: true });
});

test('R1.20: a link cannot be moved to a direct contact', async () => {
  const { api, link, read } = await setUp();
  const { direct } = await makeDirect(api);
  const problem = await api.runError(UpdateLink, { input: { id: link.id, patch: { contact: { customerContactId: direct.id } } } }, 'ValidationFailed');

  expect(problem.violations).toMatchObject([{ propertyPath: 'patch.contact.customerContactId', code: 'DIRECT_CONTACT' }]);
  expect(await read()).toEqual(link);
});

test('RU.31: a link cannot be moved to where the customer has one already', async () => {
  const { api, role, shared, link, read } = await setUp();
  const other = await makePlaceholder(api);
  const elsewhere = await makeLinked(api, other.id, { contact: { customerContactId: shared.id } });
  const sibling = await makeLinked(api, role.id);

  const byCustomer = await api.runError(UpdateLink, { input: { id: link.id, patch: { customerId: other.id, locationId: null } } }, 'Conflict');
  expect(byCustomer).toMatchObject({ propertyPath: 'patch.customerId', existing: { id: elsewhere.link.id } });
  const contact = { customerContactId: sibling.shared.id };
  const byContact = await api.runError(UpdateLink, { input: { id: link.id, patch: { contact } } }, 'Conflict');
  expect(byContact).toMatchObject({ propertyPath: 'patch.contact.customerContactId', existing: { id: sibling.link.id } });
  expect(await read()).toEqual(link);
});

test('RU.18: a link that becomes primary takes that from the one that was', async () => {
  const { api, role, link } = await setUp();
  const sibling = await makeLinked(api, role.id);

  await api.runOk(UpdateLink, { input: { id: sibling.link.id, patch: { isPrimary: true } } });

  expect((await linksOf(api, role.id)).map(({ id, isPrimary }) => [id, isPrimary])).toEqual([
    [link.id, false],
    [sibling.link.id, true],
  ]);
});

test('RU.8 R4.8: nulls where there must be a value, ids of nothing and old versions change nothing', async () => {
  const { api, link, read } = await setUp();
  const input = (patch: object, rest: object = {}) => ({ input: { id: link.id, patch, ...rest } });

  const nulls = await api.runError(UpdateLink, input({ customerId: null, contact: null, isPrimary: null }), 'ValidationFailed');
  expect(nulls.violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`)).toEqual([
    'patch.customerId REQUIRED',
    'patch.contact REQUIRED',
    'patch.isPrimary REQUIRED',
  ]);
  const unknown = async (patch: object) => (await api.runError(UpdateLink, input(patch), 'NotFound')).propertyPath;
  expect(await unknown({ customerId: link.id })).toBe('patch.customerId');
  expect(await unknown({ contact: { customerContactId: link.id } })).toBe('patch.contact.customerContactId');
  expect(await unknown({ contact: { contactId: link.id } })).toBe('patch.contact.contactId');
  expect(await unknown({ locationId: link.id })).toBe('patch.locationId');
  expect(await unknown({ userId: link.id })).toBe('patch.userId');
  expect(await api.runError(UpdateLink, input({ tags: [] }, { ifVersion: 8 }), 'StaleVersion')).toMatchObject({ current: { id: link.id } });
  expect(await read()).toEqual(link);
});

test('RU.5 RU.3: updating wants a permission, and a link of the tenant', async () => {
  const { api, link, shared, read } = await setUp();
  const input = { id: link.id, patch: { tags: [] } };

  await api.runError(UpdateLink, { input }, 'PermissionDenied', { as: await signIn(api.tenantId, 'contacts:sync') });
  await api.runError(UpdateLink, { input }, 'NotFound', { as: api.stranger });
  await api.runError(UpdateLink, { input: { ...input, id: shared.id } }, 'NotFound');
  await api.runRefused(UpdateLink, { input }, { as: api.anonymous });
  expect(await read()).toEqual(link);
});
