import { expect, test } from '@jest/globals';
import type { Api } from '../../support/api.ts';
import { DeleteIndividual, DeletePersonalRelationship, RestoreContact, RestorePersonalRelationship } from './documents.ts';
import { makeRelationship, relationshipsOf, setUp } from './couples.ts';

const shown = async (api: Api, ...ids: string[]) => [await relationshipsOf(api, ids[0]!), await relationshipsOf(api, ids[1]!)];

test('RU.10 RU.13: a symmetric relationship goes on both sides in one deletion and comes back on both', async () => {
  const { api, as, ada, grace } = await setUp();
  const { id } = await makeRelationship(api, ada.id, grace.id);

  const { personalRelationship } = await api.runOk(DeletePersonalRelationship, { input: { id, ifVersion: 1 } }, { as });
  expect(personalRelationship).toEqual({ id, deleted: true });
  expect(await shown(api, ada.id, grace.id)).toEqual([[], []]);
  expect(new Set((await api.db.personalRelationship.findMany()).map(({ deletionId }) => deletionId)).size).toBe(1);
  expect((await api.runOk(RestorePersonalRelationship, { input: { id } }, { as })).personalRelationship).toEqual({ id, deleted: false });
  expect(await shown(api, ada.id, grace.id)).toEqual([[`SPOUSE ${grace.id}`], [`SPOUSE ${ada.id}`]]);
  expect(await api.db.personalRelationship.count()).toBe(2);
});

test('RU.10: a relationship that is there again cannot be restored', async () => {
  const { api, as, ada, grace } = await setUp();
  const { id } = await makeRelationship(api, ada.id, grace.id);
  await api.runOk(DeletePersonalRelationship, { input: { id } }, { as });
  const again = await makeRelationship(api, ada.id, grace.id);

  const problem = await api.runError(RestorePersonalRelationship, { input: { id } }, 'Conflict', { as });
  expect(problem).toMatchObject({ status: 409, existing: { __typename: 'PersonalRelationship' } });
  expect(await relationshipsOf(api, ada.id)).toEqual([`SPOUSE ${grace.id}`]);
  expect((await api.db.personalRelationship.findMany({ where: { deletedAt: null } })).map((row) => row.id)).toContain(again.uuid);
});

test('R3.18 RU.10: goes with either individual, shows again only when both are back', async () => {
  const { api, as, ada, grace } = await setUp();
  const { id } = await makeRelationship(api, ada.id, grace.id);
  await makeRelationship(api, ada.id, grace.id, 'PARENT');
  const both = [[`PARENT ${grace.id}`, `SPOUSE ${grace.id}`], [`SPOUSE ${ada.id}`]];

  await api.runOk(DeleteIndividual, { input: { id: ada.id } }, { as });
  expect(await relationshipsOf(api, grace.id)).toEqual([]);
  const problem = await api.runError(RestorePersonalRelationship, { input: { id } }, 'ValidationFailed', { as });
  expect(problem.violations).toMatchObject([{ propertyPath: 'id', code: 'OWNER_DELETED' }]);
  await api.runOk(RestoreContact, { input: { id: ada.id } }, { as });
  expect(await shown(api, ada.id, grace.id)).toEqual(both);

  await api.runOk(DeleteIndividual, { input: { id: ada.id } }, { as });
  await api.runOk(DeleteIndividual, { input: { id: grace.id } }, { as });
  await api.runOk(RestoreContact, { input: { id: ada.id } }, { as });
  expect(await shown(api, ada.id, grace.id)).toEqual([[], []]);
  await api.runOk(RestoreContact, { input: { id: grace.id } }, { as });
  expect(await shown(api, ada.id, grace.id)).toEqual(both);
});

test('RU.10: a restore of an individual leaves out the relationships that were deleted before it', async () => {
  const { api, as, ada, grace } = await setUp();
  const { id } = await makeRelationship(api, ada.id, grace.id);
  await makeRelationship(api, ada.id, grace.id, 'SIBLING');
  await api.runOk(DeletePersonalRelationship, { input: { id } }, { as });
  await api.runOk(DeleteIndividual, { input: { id: grace.id } }, { as });
  await api.runOk(RestoreContact, { input: { id: grace.id } }, { as });

  expect(await shown(api, ada.id, grace.id)).toEqual([[`SIBLING ${grace.id}`], [`SIBLING ${ada.id}`]]);
});

test('RU.3 RU.5: needs TENANT_BACKOFFICE, an id of the tenant and the current version', async () => {
  const { api, as, ada, grace } = await setUp();
  const { id } = await makeRelationship(api, ada.id, grace.id);
  const live = () => api.db.personalRelationship.count({ where: { deletedAt: null } });

  await api.runError(DeletePersonalRelationship, { input: { id } }, 'PermissionDenied');
  await api.runError(DeletePersonalRelationship, { input: { id } }, 'NotFound', { as: api.stranger });
  await api.runError(DeletePersonalRelationship, { input: { id: ada.id } }, 'NotFound', { as });
  await api.runError(DeletePersonalRelationship, { input: { id, ifVersion: 9 } }, 'StaleVersion', { as });
  await api.runError(RestorePersonalRelationship, { input: { id } }, 'NotFound', { as });
  const [deleteError] = await api.runRefused(DeletePersonalRelationship, { input: { id } }, { as: api.anonymous });
  expect(await live()).toBe(2);

  await api.runOk(DeletePersonalRelationship, { input: { id } }, { as });
  await api.runError(RestorePersonalRelationship, { input: { id } }, 'PermissionDenied');
  await api.runError(RestorePersonalRelationship, { input: { id } }, 'NotFound', { as: api.stranger });
  const [restoreError] = await api.runRefused(RestorePersonalRelationship, { input: { id } }, { as: api.anonymous });
  expect([deleteError?.extensions?.code, restoreError?.extensions?.code]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  expect(await live()).toBe(0);
});
