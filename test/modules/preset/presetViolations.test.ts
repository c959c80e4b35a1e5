import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PresetField } from '../../../src/generated/prisma/client.ts';
import { presetViolations, type PresetUse } from '../../../src/modules/preset/service/presetViolations.ts';
import { createApi, type Api } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { makePreset } from '../../support/factories/makePreset.ts';
import { testContext } from '../../support/testContext.ts';
import { UpdatePreset } from './presetDocuments.ts';

const check = async (api: Api, ...uses: PresetUse[]) => presetViolations(api.db, await testContext(api), uses);
const codes = (violations: { propertyPath: string; code: string }[]) => violations.map(({ propertyPath, code }) => [propertyPath, code]);

async function makeTitles(...keys: string[]) {
  const api = await createApi();
  for (const key of keys) await makePreset(api, { key });
  const retire = async (key: string) => {
    const { id } = await api.db.preset.findFirstOrThrow({ where: { key } });
    await api.runOk(UpdatePreset, { input: { id: `preset_${id.replaceAll('-', '')}`, patch: { isActive: false } } }, { as: api.backoffice });
  };
  return { api, retire };
}

test('R1.22 RU.28: keys in use of the field are accepted, one or a list of them; no key needs no statement', async () => {
  const { api } = await makeTitles('MR', 'MS');
  const statements = await countStatements(async () => {
    expect(await check(api, { field: 'TITLE', keys: null, propertyPath: 'title' }, { field: 'COUNTRY', keys: [], propertyPath: 'x' })).toEqual([]);
    expect(await check(api, { field: 'TITLE', keys: 'DR', before: 'DR', propertyPath: 'title' })).toEqual([]);
  });

  expect(statements).toBe(0);
  expect(await check(api, { field: 'TITLE', keys: 'MR', propertyPath: 'title' })).toEqual([]);
  expect(await check(api, { field: 'TITLE', keys: ['MR', 'MS', 'MR'], propertyPath: 'titles' })).toEqual([]);
});

test('R1.22 RU.28: every other key is named with its path, and the keys that are allowed in their order', async () => {
  const { api } = await makeTitles('MS', 'MR');
  await makePreset(api, { field: 'CONTACT_TYPE', key: 'BILLING' });
  let violations: Awaited<ReturnType<typeof check>> = [];
  const statements = await countStatements(async () => {
    violations = await check(
      api,
      { field: 'TITLE', keys: 'BILLING', propertyPath: 'patch.title' },
      { field: 'CONTACT_TYPE', keys: ['BILLING', 'billing', 'MR'], propertyPath: 'types' },
      { field: 'DEALER_CODE', keys: '', propertyPath: 'dealerCode' },
    );
  });

  expect(statements).toBe(1);
  expect(codes(violations)).toEqual([
    ['patch.title', 'UNKNOWN_PRESET'],
    ['types.1', 'UNKNOWN_PRESET'],
    ['types.2', 'UNKNOWN_PRESET'],
    ['dealerCode', 'UNKNOWN_PRESET'],
  ]);
  expect(violations.map(({ detail }) => detail)).toEqual([
    'must be a key of the presets of TITLE: the list has no preset "BILLING". Allowed are: MS, MR.',
    'must be a key of the presets of CONTACT_TYPE: the list has no preset "billing". Allowed are: BILLING.',
    'must be a key of the presets of CONTACT_TYPE: the list has no preset "MR". Allowed are: BILLING.',
    'must be a key of the presets of DEALER_CODE: the list has no preset "". It allows no key; a back office can add presets to it.',
  ]);
});

test('RU.28: a retired key is refused on new writes, and stays where it is already', async () => {
  const { api, retire } = await makeTitles('MR', 'MS');
  await retire('MS');
  const title = (keys: string | string[], before?: string | string[]) => check(api, { field: 'TITLE', keys, before, propertyPath: 'title' });

  expect(await title('MS')).toEqual([
    {
      propertyPath: 'title',
      in: 'BODY',
      code: 'RETIRED_PRESET',
      detail: 'must be a key of the presets of TITLE: the list has the retired preset "MS". Allowed are: MR.',
    },
  ]);
  expect(await title('MS', 'MS')).toEqual([]);
  expect(codes(await title('MS', 'MR'))).toEqual([['title', 'RETIRED_PRESET']]);
  expect(codes(await title(['MR', 'MS', 'DR'], ['MS']))).toEqual([['title.2', 'UNKNOWN_PRESET']]);
});

test('R1.22 RU.28: of many allowed keys 50 are named and the rest is counted', async () => {
  const api = await createApi();
  await api.db.preset.createMany({
    data: Array.from({ length: 53 }, (_, index) => ({
      tenantId: api.tenantId,
      id: `00000000-0000-7000-8000-0000000000${10 + index}`,
      field: 'TITLE' as const,
      key: `KEY_${index}`,
      labels: {},
      position: `a${10 + index}`,
    })),
  });
  const [violation] = await check(api, { field: 'TITLE', keys: 'MR', propertyPath: 'title' });

  expect(violation?.detail).toMatch(/Allowed are: KEY_0, .*, KEY_49 and 3 more\.$/);
});

test('R3.2 RU.28: the presets of another tenant are not allowed', async () => {
  const { api } = await makeTitles('MR');
  const other = await createApi();

  expect(await check(other, { field: 'TITLE', keys: 'MR', propertyPath: 'title' })).toMatchObject([{ code: 'UNKNOWN_PRESET' }]);
  expect(await check(api, { field: 'TITLE', keys: 'MR', propertyPath: 'title' })).toEqual([]);
});

test('R1.22 RU.28: a write is refused exactly for the keys that are neither in use nor there already', async () => {
  const { api, retire } = await makeTitles('A', 'B', 'C');
  await retire('C');
  const key = fc.constantFrom('A', 'B', 'C', 'D');
  const keys = fc.array(key, { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.values(PresetField)), keys, keys, async (field, given, before) => {
      const violations = await check(api, { field, keys: given, before, propertyPath: 'keys' });
      const expected = given.flatMap((each, index) => {
        if (before.includes(each) || (field === 'TITLE' && ['A', 'B'].includes(each))) return [];
        return [[`keys.${index}`, field === 'TITLE' && each === 'C' ? 'RETIRED_PRESET' : 'UNKNOWN_PRESET']];
      });
      expect(codes(violations)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});
