import { expect, test } from '@jest/globals';
import type { PresetPatch } from '../../generated/graphql.ts';
import { createApi } from '../../support/api.ts';
import { makePreset } from '../../support/factories/makePreset.ts';
import { labels, UpdatePreset } from './presetDocuments.ts';

async function makeSir() {
  const api = await createApi();
  const { id } = await makePreset(api, { key: 'SIR', labels: labels({ en: 'Sir', de: 'Herr' }) });
  return { api, id, as: api.backoffice };
}

test('RU.28: is relabelled; labels that are left out stay, null removes all', async () => {
  const { api, id, as } = await makeSir();
  const update = (patch: PresetPatch) => api.runOk(UpdatePreset, { input: { id, patch } }, { as });

  expect((await update({ labels: labels({ fr: 'Monsieur' }) })).preset).toMatchObject({ version: 2, label: 'Monsieur', labels: labels({ fr: 'Monsieur' }) });
  expect((await update({ isActive: false })).preset).toMatchObject({ version: 3, labels: labels({ fr: 'Monsieur' }) });
  expect((await update({ labels: null })).preset).toMatchObject({ version: 4, label: 'SIR', labels: [] });
});

test('RU.28: is retired and taken back into use; the change feed says so', async () => {
  const { api, id, as } = await makeSir();
  for (const isActive of [false, true]) {
    expect((await api.runOk(UpdatePreset, { input: { id, patch: { isActive } } }, { as })).preset.isActive).toBe(isActive);
  }

  const changes = await api.db.change.findMany({ where: { operation: 'UPDATE' }, orderBy: { sequence: 'asc' } });
  expect(changes).toMatchObject([
    { version: 2, fields: { isActive: { old: true, new: false } } },
    { version: 3, fields: { isActive: { old: false, new: true } } },
  ]);
});

test('RU.28: writing what is there already changes nothing', async () => {
  const { api, id, as } = await makeSir();
  const patch = { isActive: true, labels: labels({ de: 'Herr', en: 'Sir' }) };

  expect((await api.runOk(UpdatePreset, { input: { id, patch } }, { as })).preset.version).toBe(1);
  expect(await api.db.change.count()).toBe(1);
});

test('RU.28: names the version that was read', async () => {
  const { api, id, as } = await makeSir();
  await api.runOk(UpdatePreset, { input: { id, ifVersion: 1, patch: { isActive: false } } }, { as });
  const problem = await api.runError(UpdatePreset, { input: { id, ifVersion: 1, patch: { isActive: true } } }, 'StaleVersion', { as });

  expect(problem).toMatchObject({ currentVersion: 2, conflictingPaths: ['isActive'], current: { __typename: 'Preset', id } });
});

test('RU.28: refuses what is not valid and changes nothing', async () => {
  const { api, id, as } = await makeSir();
  const patch = { isActive: null, labels: [{ language: 'de_DE', label: ' ' }] };
  const problem = await api.runError(UpdatePreset, { input: { id, patch } }, 'ValidationFailed', { as });

  expect(problem.violations.map(({ propertyPath, code }) => [propertyPath, code])).toEqual([
    ['patch.labels.0.language', 'INVALID_FORMAT'],
    ['patch.labels.0.label', 'TOO_SHORT'],
    ['patch.isActive', 'REQUIRED'],
  ]);
  expect(await api.db.preset.findFirst()).toMatchObject({ version: 1, labels: { de: 'Herr', en: 'Sir' }, isActive: true });
});

test('RU.5 RU.28: needs TENANT_BACKOFFICE of the same tenant', async () => {
  const { api, id, as } = await makeSir();
  const call = { input: { id, patch: { isActive: false } } };
  await api.runError(UpdatePreset, call, 'PermissionDenied');
  await api.runError(UpdatePreset, call, 'NotFound', { as: api.stranger });
  await api.runError(UpdatePreset, { input: { ...call.input, id: 'nobody' } }, 'NotFound', { as });
  const [error] = await api.runRefused(UpdatePreset, call, { as: api.anonymous });

  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await api.db.preset.findFirst()).toMatchObject({ version: 1, isActive: true });
});
