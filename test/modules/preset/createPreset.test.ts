import { expect, test } from '@jest/globals';
import type { CreatePresetInput } from '../../generated/graphql.ts';
import { isOnServer } from '../../setup/scratchDatabase.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makePreset } from '../../support/factories/makePreset.ts';
import { CreatePreset, keysOf, labels, MovePreset } from './presetDocuments.ts';

const title = (overrides: Partial<CreatePresetInput> = {}): { input: CreatePresetInput } => ({
  input: { field: 'TITLE', key: 'SIR', ...overrides },
});

async function assertNothingWritten(api: Api): Promise<void> {
  expect(await api.db.preset.count()).toBe(0);
  expect(await api.db.change.count()).toBe(0);
}

test('RU.28: a preset has a key, labels by language and a place, and is in use', async () => {
  const api = await createApi();
  const call = title({ key: ' SIR ', labels: labels({ 'EN-gb': ' Sir ', de: 'Herr' }) });
  const { preset } = await api.runOk(CreatePreset, call, { as: api.backoffice });

  expect(preset).toMatchObject({ field: 'TITLE', key: 'SIR', label: 'Sir', isActive: true, version: 1 });
  expect(preset.id).toBe(`preset_${preset.uuid.replaceAll('-', '')}`);
  expect(preset.labels).toEqual([
    { language: 'de', label: 'Herr' },
    { language: 'en-GB', label: 'Sir' },
  ]);
  expect(await api.db.change.findMany()).toMatchObject([
    {
      entity: 'Preset',
      entityId: preset.uuid,
      operation: 'CREATE',
      actorId: api.backoffice.id,
      fields: { field: { old: null, new: 'TITLE' }, key: { old: null, new: 'SIR' }, labels: { old: null, new: { de: 'Herr', 'en-GB': 'Sir' } } },
    },
  ]);
});

test('RU.28: a preset goes to the end, to the start, or after another one', async () => {
  const api = await createApi();
  const first = await makePreset(api, { key: 'FIRST' });
  await makePreset(api, { key: 'END' });
  await makePreset(api, { key: 'START', afterPresetId: null });
  await makePreset(api, { key: 'SECOND', afterPresetId: first.id });
  await makePreset(api, { key: 'THIRD', afterPresetId: (await api.db.preset.findFirstOrThrow({ where: { key: 'SECOND' } })).id });

  expect(await keysOf(api, 'TITLE')).toEqual(['START', 'FIRST', 'SECOND', 'THIRD', 'END']);
});

test('RU.28: a key is unique in its list, and free in others and for other tenants', async () => {
  const api = await createApi();
  const { id } = await makePreset(api, { key: 'SIR' });
  const problem = await api.runError(CreatePreset, title({ labels: labels({ en: 'Sir' }) }), 'Conflict', { as: api.backoffice });

  expect(problem).toMatchObject({ status: 409, propertyPath: 'key', existing: { __typename: 'Preset', id } });
  await api.runOk(CreatePreset, title({ field: 'DEALER_CODE' }), { as: api.backoffice });
  await api.runOk(CreatePreset, title(), { as: api.stranger });
  expect(await api.db.preset.count()).toBe(2);
});

test('RU.28: says everything that is wrong at once', async () => {
  const api = await createApi();
  const call = title({
    key: ' ',
    labels: [
      { language: 'not a tag', label: '' },
      { language: 'de', label: 'x'.repeat(257) },
    ],
  });
  const problem = await api.runError(CreatePreset, call, 'ValidationFailed', { as: api.backoffice });

  expect(problem.violations.map(({ propertyPath, code }) => [propertyPath, code])).toEqual([
    ['key', 'TOO_SHORT'],
    ['labels.0.language', 'INVALID_FORMAT'],
    ['labels.0.label', 'TOO_SHORT'],
    ['labels.1.label', 'TOO_LONG'],
  ]);
  await assertNothingWritten(api);
});

test.each<[string, Partial<CreatePresetInput>, object]>([
  ['a key that is too long', { key: 'x'.repeat(101) }, { propertyPath: 'key', code: 'TOO_LONG' }],
  ['a language twice', { labels: [...labels({ de: 'A', en: 'B', DE: 'C' })] }, { propertyPath: 'labels.2.language', code: 'DUPLICATE' }],
  [
    'too many labels',
    { labels: Array.from({ length: 51 }, (_, index) => ({ language: `x-${index}`, label: 'A' })) },
    { propertyPath: 'labels', code: 'TOO_LONG' },
  ],
])('RU.28: refuses %s', async (_case, overrides, violation) => {
  const api = await createApi();
  const problem = await api.runError(CreatePreset, title(overrides), 'ValidationFailed', { as: api.backoffice });

  expect(problem.violations).toMatchObject([violation]);
  await assertNothingWritten(api);
});

test('RU.28: a list has at most 1000 presets', async () => {
  const api = await createApi();
  await api.db.preset.createMany({
    data: Array.from({ length: 1000 }, (_, index) => ({
      tenantId: api.tenantId,
      id: `00000000-0000-7000-8000-00000000${String(index).padStart(4, '0')}`,
      field: 'TITLE' as const,
      key: `KEY_${index}`,
      labels: {},
      position: 'a0',
    })),
  });
  const problem = await api.runError(CreatePreset, title(), 'ValidationFailed', { as: api.backoffice });

  expect(problem).toMatchObject({ status: 422, violations: [{ propertyPath: 'field', code: 'TOO_LONG' }] });
  expect(await api.db.preset.count()).toBe(1000);
});

test('RU.28: what it comes after is a preset of the same list and tenant', async () => {
  const api = await createApi();
  const { id } = await makePreset(api, { field: 'COUNTRY' });
  const foreign = await api.runOk(CreatePreset, title(), { as: api.stranger });
  for (const afterPresetId of [id, foreign.preset.id, 'nobody']) {
    const problem = await api.runError(CreatePreset, title({ afterPresetId }), 'NotFound', { as: api.backoffice });
    expect(problem).toMatchObject({ propertyPath: 'afterPresetId', id: afterPresetId });
  }
  expect(await api.db.preset.count()).toBe(1);
});

test('RU.5 RU.28: presets are written with TENANT_BACKOFFICE', async () => {
  const api = await createApi();
  expect((await api.runError(CreatePreset, title(), 'PermissionDenied')).permission).toBe('TENANT_BACKOFFICE');
  const [error] = await api.runRefused(CreatePreset, title(), { as: api.anonymous });

  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  await assertNothingWritten(api);
});

/** The embedded database does one transaction after the other, so more callers only wait longer. */
const callers = isOnServer() ? 60 : 12;

test('RU.28: of callers that add one key at once one succeeds, and no two presets get one place', async () => {
  const api = await createApi();
  const answers = await Promise.all(
    Array.from({ length: callers }, (_, index) =>
      api.execute(CreatePreset, title({ key: `KEY_${index % (callers / 4)}` }), { as: api.backoffice }),
    ),
  );

  const outcomes = answers.map(({ data, errors }) => data?.createPreset.__typename ?? errors?.[0]?.extensions?.code);
  // A slow machine may not get round to the last ones in time.
  expect(new Set(outcomes.filter((outcome) => outcome !== 'UNAVAILABLE'))).toEqual(new Set(['CreatePresetPayload', 'Conflict']));
  const presets = await api.db.preset.findMany();
  expect(outcomes.filter((outcome) => outcome === 'CreatePresetPayload')).toHaveLength(presets.length);
  expect(new Set(presets.map(({ key }) => key)).size).toBe(presets.length);
  expect(new Set(presets.map(({ position }) => position)).size).toBe(presets.length);
}, 60_000);

test('RU.28: callers that add and move presets at once leave every preset a place of its own', async () => {
  const api = await createApi();
  const ids: string[] = [];
  for (const key of ['A', 'B', 'C']) ids.push((await makePreset(api, { key })).id);
  const as = api.backoffice;
  await Promise.all(
    Array.from({ length: callers }, (_, index) =>
      index % 2
        ? api.execute(MovePreset, { input: { id: ids[index % 3]!, afterPresetId: ids[(index + 1) % 3]! } }, { as })
        : api.execute(CreatePreset, title({ key: `KEY_${index}`, afterPresetId: ids[index % 3]! }), { as }),
    ),
  );

  const positions = (await api.db.preset.findMany()).map(({ position }) => position);
  expect(new Set(positions).size).toBe(positions.length);
}, 60_000);
