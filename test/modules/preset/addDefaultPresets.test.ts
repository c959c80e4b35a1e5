import { expect, test } from '@jest/globals';
import { CountryCode, PresetField } from '../../../src/generated/prisma/client.ts';
import { createTenant } from '../../../src/modules/access/service/createTenant.ts';
import { createApi, type Api } from '../../support/api.ts';
import { recordStatements } from '../../support/countStatements.ts';
import { makePreset } from '../../support/factories/makePreset.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { AddDefaultPresets, keysOf, labels, UpdatePreset } from './presetDocuments.ts';

const add = (api: Api, field: PresetField) => api.runOk(AddDefaultPresets, { input: { field } }, { as: api.backoffice });

test('RU.28: adds the defaults that a list lacks to its end, and answers with them', async () => {
  const api = await createApi();
  await makePreset(api, { key: 'SIR' });
  await makePreset(api, { key: 'MS', labels: labels({ en: 'Miss' }) });
  const { presets } = await add(api, 'TITLE');

  expect(presets.map(({ key }) => key)).toEqual(['MR', 'MRS', 'MX', 'DR', 'PROF', 'PROF_DR']);
  expect(presets[0]).toMatchObject({ labels: labels({ de: 'Herr', en: 'Mr' }), isActive: true, version: 1 });
  expect(await keysOf(api, 'TITLE')).toEqual(['SIR', 'MS', ...presets.map(({ key }) => key)]);
  expect(await api.db.preset.findFirst({ where: { key: 'MS' } })).toMatchObject({ labels: { en: 'Miss' } });
});

test('RU.28: adding them again changes nothing, at the same time neither; a retired one stays retired', async () => {
  const api = await createApi();
  const { presets } = await add(api, 'EMAIL_BILL_TYPE');
  await api.runOk(UpdatePreset, { input: { id: presets[0]!.id, patch: { isActive: false } } }, { as: api.backoffice });
  await Promise.all([add(api, 'EMAIL_BILL_TYPE'), add(api, 'TITLE'), add(api, 'TITLE')]);

  expect((await add(api, 'EMAIL_BILL_TYPE')).presets).toEqual([]);
  expect(await api.db.preset.findMany({ where: { isActive: false } })).toMatchObject([{ key: presets[0]!.key, version: 2 }]);
  expect(await api.db.preset.count({ where: { field: 'TITLE' } })).toBe(7);
});

test('R3.83 RU.28: the countries are the 251 codes, each with an English and a German name', async () => {
  const api = await createApi();
  const { presets } = await add(api, 'COUNTRY');
  const named = new Map(presets.map((preset) => [preset.key, preset.labels.map(({ label }) => label)]));

  expect([...named.keys()].sort()).toEqual(Object.keys(CountryCode).sort());
  expect(named.size).toBe(251);
  expect(named.get('DE')).toEqual(['Deutschland', 'Germany']);
  expect(named.get('AN')).toEqual(['Niederländische Antillen (bis 2010)', 'Netherlands Antilles (until 2010)']);
  expect(named.get('WG')).toEqual(['WG (nicht vergeben)', 'WG (not assigned)']);
  for (const names of named.values()) expect(names).toEqual([expect.stringMatching(/^\D{3,}/), expect.stringMatching(/^\D{3,}/)]);
});

test('RU.28: a list that has no room for the defaults stays as it is', async () => {
  const api = await createApi();
  await api.db.preset.createMany({
    data: Array.from({ length: 998 }, (_, index) => ({
      tenantId: api.tenantId,
      id: `00000000-0000-7000-8000-000000000${String(index).padStart(3, '0')}`,
      field: 'TITLE' as const,
      key: `KEY_${index}`,
      labels: {},
      position: 'a0',
    })),
  });
  const problem = await api.runError(AddDefaultPresets, { input: { field: 'TITLE' } }, 'ValidationFailed', { as: api.backoffice });

  expect(problem.violations).toMatchObject([{ propertyPath: 'field', code: 'TOO_LONG' }]);
  expect(await api.db.preset.count()).toBe(998);
});

test('RU.5 RU.28: needs TENANT_BACKOFFICE, and fills the own lists alone', async () => {
  const api = await createApi();
  const call = { input: { field: 'TITLE' as const } };
  await api.runError(AddDefaultPresets, call, 'PermissionDenied');
  const [error] = await api.runRefused(AddDefaultPresets, call, { as: api.anonymous });
  await api.runOk(AddDefaultPresets, call, { as: api.stranger });

  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await api.db.preset.count()).toBe(0);
});

test('RU.28: a new tenant has the defaults of all lists, made by the system in two statements', async () => {
  const { database } = await testDatabase();
  let tenantId = '';
  const statements = await recordStatements(async () => {
    tenantId = await createTenant(database, { name: 'Acme' });
  });
  const db = database.client(tenantId);
  const counts = await db.preset.groupBy({ by: ['field'], _count: true });

  expect(statements).toHaveLength(2);
  // Dealers are different ones for each tenant.
  const filled = Object.keys(PresetField).filter((field) => field !== 'DEALER_CODE');
  expect(counts.map(({ field }) => field).sort()).toEqual(filled.sort());
  expect(counts.find(({ field }) => field === 'COUNTRY')?._count).toBe(251);
  const created = { entity: 'Preset', operation: 'CREATE', actorKind: 'SYSTEM', actorId: 'tenant:create', version: 1 } as const;
  expect(await db.change.count({ where: created })).toBe(await db.preset.count());
});

test('RU.28: making a tenant again leaves its lists as they are', async () => {
  const { database } = await testDatabase();
  const tenantId = await createTenant(database, { name: 'Acme' });
  const db = database.client(tenantId);
  await db.preset.updateMany({ where: { key: 'MR' }, data: { isActive: false } });
  const before = await db.preset.findMany({ orderBy: { id: 'asc' } });
  await createTenant(database, { tenantId, name: 'Acme' });

  expect(await db.preset.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
});
