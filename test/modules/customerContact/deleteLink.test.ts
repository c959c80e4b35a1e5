import { expect, test } from '@jest/globals';
import { createApi } from '../../support/api.ts';
import { DeletePlaceholder, RestorePlaceholder } from '../customer/customerDocuments.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { AddShared, DeleteLink, ReadLink, RemoveShared, RestoreLink } from './linkDocuments.ts';
import { linksOf, makeLinked } from './linkFactories.ts';

async function setUp(overrides: Parameters<typeof makeLinked>[2] = {}) {
  const api = await createApi();
  const customer = await makePlaceholder(api);
  const linked = await makeLinked(api, customer.id, overrides);
  return { api, as: { as: api.backoffice }, customer, input: { id: linked.link.id }, ...linked };
}

test('R4.9 RU.10: a link is deleted and restored with all that it carries', async () => {
  const { api, as, customer, link, input } = await setUp({ tags: ['vip'], isPrimary: true });

  const deleted = await api.runOk(DeleteLink, { input: { ...input, ifVersion: 1 } }, as);
  expect(deleted.link).toEqual({ ...link, deleted: true, version: 2 });
  expect(await linksOf(api, customer.id)).toEqual([]);
  expect((await linksOf(api, customer.id, 'ONLY')).map(({ id }) => id)).toEqual([link.id]);
  expect((await api.runQuery(ReadLink, { id: link.id })).customerContactLink?.deleted).toBe(true);

  const restored = await api.runOk(RestoreLink, { input }, as);
  expect(restored.link).toEqual({ ...link, version: 3 });
  await api.runError(RestoreLink, { input }, 'NotFound', as);
});

test('R4.9 RU.5: deleting wants TENANT_BACKOFFICE, the version that was read, and a link of the tenant', async () => {
  const { api, as, link, input } = await setUp();

  await api.runError(DeleteLink, { input }, 'PermissionDenied');
  await api.runError(DeleteLink, { input: { ...input, ifVersion: 5 } }, 'StaleVersion', as);
  await api.runError(DeleteLink, { input }, 'NotFound', { as: api.stranger });
  await api.runRefused(DeleteLink, { input }, { as: api.anonymous });
  expect((await api.runQuery(ReadLink, { id: link.id })).customerContactLink).toEqual(link);

  await api.runOk(DeleteLink, { input }, as);
  await api.runError(RestoreLink, { input }, 'PermissionDenied');
  await api.runError(RestoreLink, { input }, 'NotFound', { as: api.stranger });
  await api.runRefused(RestoreLink, { input }, { as: api.anonymous });
  expect((await api.runQuery(ReadLink, { id: link.id })).customerContactLink?.deleted).toBe(true);
});

test('RU.10 RU.31: a link does not come back where the customer has another one to the contact', async () => {
  const { api, as, customer, shared, input } = await setUp();
  const target = { customerId: customer.id, customerContactId: shared.id };
  await api.runOk(RemoveShared, { input: target });
  const { link } = await api.runOk(AddShared, { input: target });

  const problem = await api.runError(RestoreLink, { input }, 'Conflict', as);

  expect(problem).toMatchObject({ propertyPath: 'customerContactId', existing: { id: link.id } });
});

test('RU.10: a link does not come back before its customer', async () => {
  const { api, as, customer, input, shared } = await setUp();
  await api.runOk(RemoveShared, { input: { customerId: customer.id, customerContactId: shared.id } });
  await api.runOk(DeletePlaceholder, { input: { id: customer.id } }, as);

  const problem = await api.runError(RestoreLink, { input }, 'ValidationFailed', as);
  expect(problem.violations).toMatchObject([{ code: 'OWNER_DELETED' }]);

  await api.runOk(RestorePlaceholder, { input: { id: customer.id } }, as);
  expect(await linksOf(api, customer.id)).toEqual([]);
  expect((await api.runOk(RestoreLink, { input }, as)).link.deleted).toBe(false);
});

test('RU.18: a link that comes back is not primary when another one is by now', async () => {
  const { api, as, customer, input } = await setUp({ isPrimary: true });
  await api.runOk(DeleteLink, { input }, as);
  const { link: next } = await makeLinked(api, customer.id, { isPrimary: true });

  const { link } = await api.runOk(RestoreLink, { input }, as);

  expect(link).toMatchObject({ isPrimary: false, version: 4 });
  expect((await linksOf(api, customer.id)).filter(({ isPrimary }) => isPrimary).map(({ id }) => id)).toEqual([next.id]);
});
