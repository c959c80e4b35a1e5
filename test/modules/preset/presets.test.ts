import { expect, test } from '@jest/globals';
import type { PresetsQueryVariables } from '../../generated/graphql.ts';
import { createApi } from '../../support/api.ts';
import { makePreset } from '../../support/factories/makePreset.ts';
import { keysOf, Presets, ReadPreset, UpdatePreset } from './presetDocuments.ts';

async function makeLists() {
  const api = await createApi();
  for (const key of ['DE', 'GB']) await makePreset(api, { field: 'COUNTRY', key });
  const mr = await makePreset(api, { field: 'TITLE', key: 'MR' });
  const ms = await makePreset(api, { field: 'TITLE', key: 'MS', afterPresetId: null });
  await makePreset(api, { field: 'CONTACT_TYPE', key: 'BILLING' });
  return { api, mr, ms };
}

const keys = ({ nodes }: { nodes: { key: string }[] }) => nodes.map(({ key }) => key);

test('RU.28: the presets of all lists are read by list and place', async () => {
  const { api } = await makeLists();
  const { presets } = await api.runQuery(Presets, {});

  expect(keys(presets)).toEqual(['BILLING', 'MS', 'MR', 'DE', 'GB']);
  expect(presets).toMatchObject({ totalCount: 5, limit: 25, offset: 0, problems: [] });
});

test('RU.28: presets are read page by page', async () => {
  const { api } = await makeLists();
  const first = (await api.runQuery(Presets, { first: 2 })).presets;
  const second = (await api.runQuery(Presets, { first: 2, after: first.pageInfo.endCursor })).presets;

  expect([keys(first), keys(second)]).toEqual([['BILLING', 'MS'], ['MR', 'DE']]);
  expect(keys((await api.runQuery(Presets, { first: 2, offset: 4 })).presets)).toEqual(['GB']);
});

test('RU.28: presets are filtered and sorted; retired ones are listed', async () => {
  const { api, mr } = await makeLists();
  await api.runOk(UpdatePreset, { input: { id: mr.id, patch: { isActive: false } } }, { as: api.backoffice });
  const read = async (variables: PresetsQueryVariables) => keys((await api.runQuery(Presets, variables)).presets);

  expect(await keysOf(api, 'TITLE')).toEqual(['MS', 'MR']);
  expect(await read({ filter: { isActive: { is: 'FALSE' } } })).toEqual(['MR']);
  expect(await read({ filter: { field: { in: ['TITLE', 'COUNTRY'] }, key: { like: 'M%' } } })).toEqual(['MS', 'MR']);
  expect(await read({ filter: { id: { eq: mr.id } } })).toEqual(['MR']);
  expect(await read({ filter: { version: { gt: 1 } } })).toEqual(['MR']);
  expect(await read({ orderBy: [{ field: 'KEY', direction: 'DESC' }] })).toEqual(['MS', 'MR', 'GB', 'DE', 'BILLING']);
  expect((await read({ orderBy: [{ field: 'IS_ACTIVE' }, { field: 'KEY' }] }))[0]).toBe('MR');
  expect((await read({ orderBy: [{ field: 'UPDATED_AT', direction: 'DESC' }] }))[0]).toBe('MR');
});

test('R3.2 RU.28: no tenant sees the presets of another one', async () => {
  const { api, mr } = await makeLists();

  expect((await api.runQuery(Presets, {}, { as: api.stranger })).presets.totalCount).toBe(0);
  expect((await api.runQuery(ReadPreset, { id: mr.id }, { as: api.stranger })).preset).toBeNull();
});

test('RU.28: a preset is read by its id or UUID', async () => {
  const { api, mr } = await makeLists();
  for (const id of [mr.id, mr.uuid]) expect((await api.runQuery(ReadPreset, { id })).preset?.key).toBe('MR');
  for (const id of ['nobody', `tag_${mr.uuid}`]) expect((await api.runQuery(ReadPreset, { id })).preset).toBeNull();
});

test('RU.5 RU.28: reading needs TENANT_ACCESS', async () => {
  const { api } = await makeLists();
  const [error] = await api.runRefused(Presets, {}, { as: api.anonymous });

  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
});
