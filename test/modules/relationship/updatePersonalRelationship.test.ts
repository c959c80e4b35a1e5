import { expect, test } from '@jest/globals';
import { signIn } from '../../support/actors.ts';
import type { Api } from '../../support/api.ts';
import { RestorePersonalRelationship, UpdatePersonalRelationship } from './documents.ts';
import { makeRelationship, relationshipsOf, setUp } from './couples.ts';

const update = async (api: Api, id: string, type: string) =>
  (await api.runOk(UpdatePersonalRelationship, { input: { id, patch: { type } } })).personalRelationship;

const mirrorOf = async (api: Api, uuid: string) => {
  const { id } = await api.db.personalRelationship.findFirstOrThrow({ where: { id: { not: uuid }, deletedAt: null } });
  return `personal_relationship_${id.replaceAll('-', '')}`;
};

test('RU.13: a change of the type of either side changes both', async () => {
  const { api, ada, grace } = await setUp();
  const { id, uuid } = await makeRelationship(api, ada.id, grace.id);

  expect(await update(api, id, 'SIBLING')).toEqual({ id, type: 'SIBLING', version: 2 });
  expect(await relationshipsOf(api, grace.id)).toEqual([`SIBLING ${ada.id}`]);
  const mirror = await mirrorOf(api, uuid);
  expect(await update(api, mirror, 'SPOUSE')).toEqual({ id: mirror, type: 'SPOUSE', version: 3 });
  expect(await relationshipsOf(api, ada.id)).toEqual([`SPOUSE ${grace.id}`]);
  expect(await api.db.change.count({ where: { entity: 'PersonalRelationship', operation: 'UPDATE' } })).toBe(4);
  expect(await update(api, id, 'SPOUSE')).toMatchObject({ version: 3 });
});

test('RU.13: the other side ends when the new type is not symmetric, and begins when it is', async () => {
  const { api, ada, grace } = await setUp();
  const { id } = await makeRelationship(api, ada.id, grace.id);

  await update(api, id, 'PARENT');
  expect([await relationshipsOf(api, ada.id), await relationshipsOf(api, grace.id)]).toEqual([[`PARENT ${grace.id}`], []]);
  await update(api, id, 'SIBLING');
  expect([await relationshipsOf(api, ada.id), await relationshipsOf(api, grace.id)]).toEqual([
    [`SIBLING ${grace.id}`],
    [`SIBLING ${ada.id}`],
  ]);
});

test('RU.10 RU.13: a side that a change ended comes back as a relationship of its own, on both sides', async () => {
  const { api, as, ada, grace } = await setUp();
  const { id, uuid } = await makeRelationship(api, ada.id, grace.id);
  const mirror = await mirrorOf(api, uuid);
  await update(api, id, 'PARENT');

  await api.runOk(RestorePersonalRelationship, { input: { id: mirror } }, { as });
  expect(await relationshipsOf(api, ada.id)).toEqual([`PARENT ${grace.id}`, `SPOUSE ${grace.id}`]);
  expect(await relationshipsOf(api, grace.id)).toEqual([`SPOUSE ${ada.id}`]);
  await update(api, mirror, 'SIBLING');
  expect(await relationshipsOf(api, ada.id)).toEqual([`PARENT ${grace.id}`, `SIBLING ${grace.id}`]);
});

test('RU.13 R3.82: refuses a type that is taken, not listed or null, and changes nothing', async () => {
  const { api, ada, grace } = await setUp();
  const spouse = await makeRelationship(api, ada.id, grace.id);
  const { id } = await makeRelationship(api, ada.id, grace.id, 'PARENT');
  const changes = await api.db.change.count();

  const conflict = await api.runError(UpdatePersonalRelationship, { input: { id, patch: { type: 'SPOUSE' } } }, 'Conflict');
  expect(conflict).toMatchObject({ propertyPath: 'patch.type', existing: { id: spouse.id } });
  for (const [type, code] of [['NEMESIS', 'NOT_LISTED'], [null, 'REQUIRED']] as const) {
    const problem = await api.runError(UpdatePersonalRelationship, { input: { id, patch: { type } } }, 'ValidationFailed');
    expect(problem.violations).toMatchObject([{ propertyPath: 'patch.type', code }]);
  }
  expect(await relationshipsOf(api, ada.id)).toEqual([`PARENT ${grace.id}`, `SPOUSE ${grace.id}`]);
  expect(await api.db.change.count()).toBe(changes);
});

test('RU.3 RU.5: needs TENANT_ACCESS, an id of the tenant and the current version', async () => {
  const { api, ada, grace } = await setUp();
  const { id } = await makeRelationship(api, ada.id, grace.id);
  const input = { id, patch: { type: 'SIBLING' } };

  const stale = await api.runError(UpdatePersonalRelationship, { input: { ...input, ifVersion: 2 } }, 'StaleVersion');
  expect(stale).toMatchObject({ currentVersion: 1, current: { id } });
  await api.runError(UpdatePersonalRelationship, { input: { ...input, id: ada.id } }, 'NotFound');
  await api.runError(UpdatePersonalRelationship, { input }, 'NotFound', { as: api.stranger });
  await api.runError(UpdatePersonalRelationship, { input }, 'PermissionDenied', { as: await signIn(api.tenantId) });
  const [error] = await api.runRefused(UpdatePersonalRelationship, { input }, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await relationshipsOf(api, ada.id)).toEqual([`SPOUSE ${grace.id}`]);
});
