import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createApi } from '../../support/api.ts';
import { makePreset } from '../../support/factories/makePreset.ts';
import { CreatePreset, keysOf, MovePreset } from './presetDocuments.ts';

const keys = ['A', 'B', 'C', 'D', 'E'];

async function makeList() {
  const api = await createApi();
  const ids: string[] = [];
  for (const key of keys) ids.push((await makePreset(api, { key })).id);
  const move = (which: number, after: number | null) =>
    api.runOk(MovePreset, { input: { id: ids[which]!, afterPresetId: after === null ? null : ids[after]! } }, { as: api.backoffice });
  return { api, ids, move, as: api.backoffice };
}

const place = fc.nat({ max: keys.length - 1 });

test('RU.28: the order is what the same moves make of an array', async () => {
  const { api, move } = await makeList();
  let order = keys;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(place, fc.option(place)), { minLength: 1, maxLength: 8 }), async (moves) => {
      for (const [which, after] of moves) {
        if (which === after) continue;
        await move(which, after);
        const others = order.filter((key) => key !== keys[which]);
        const start = after === null ? 0 : others.indexOf(keys[after]!) + 1;
        order = [...others.slice(0, start), keys[which]!, ...others.slice(start)];
      }
      expect(await keysOf(api, 'TITLE')).toEqual(order);
    }),
    { numRuns: 8 },
  );
});

test('RU.28: a move writes the preset that moves and no other; one that stays is not written', async () => {
  const { api, ids, move } = await makeList();
  await move(4, 0);
  expect((await move(4, 0)).preset.version).toBe(2);
  await api.runOk(MovePreset, { input: { id: ids[4]! } }, { as: api.backoffice });

  expect(await keysOf(api, 'TITLE')).toEqual(['E', 'A', 'B', 'C', 'D']);
  const changes = await api.db.change.findMany({ where: { operation: 'UPDATE' } });
  expect(changes.map(({ version, fields }) => [version, Object.keys(fields as object)])).toEqual([
    [2, ['position']],
    [3, ['position']],
  ]);
});

test('RU.28: positions that have grown long become short again, in the same order', async () => {
  const { api, ids, move } = await makeList();
  await api.db.preset.updateMany({ where: { key: 'B' }, data: { position: `a0${'V'.repeat(210)}` } });
  expect(await keysOf(api, 'TITLE')).toEqual(keys);
  await move(4, 0);

  expect(await keysOf(api, 'TITLE')).toEqual(['A', 'E', 'B', 'C', 'D']);
  const presets = await api.db.preset.findMany();
  expect(Math.max(...presets.map(({ position }) => position.length))).toBeLessThan(5);
  expect(ids).toHaveLength(presets.length);
});

test('RU.28: a preset does not move after itself, nor into another list', async () => {
  const { api, ids, as } = await makeList();
  const other = await makePreset(api, { field: 'COUNTRY', key: 'DE' });
  const [id] = ids as [string];
  const itself = await api.runError(MovePreset, { input: { id, afterPresetId: id } }, 'ValidationFailed', { as });
  expect(itself).toMatchObject({ status: 422, violations: [{ propertyPath: 'afterPresetId', code: 'SELF_REFERENCE' }] });
  const elsewhere = await api.runError(MovePreset, { input: { id, afterPresetId: other.id } }, 'NotFound', { as });
  expect(elsewhere.propertyPath).toBe('afterPresetId');

  expect(await keysOf(api, 'TITLE')).toEqual(keys);
});

test('RU.28: names the version that was read', async () => {
  const { api, ids, move, as } = await makeList();
  await move(0, 1);
  const problem = await api.runError(MovePreset, { input: { id: ids[0]!, ifVersion: 1 } }, 'StaleVersion', { as });

  expect(problem).toMatchObject({ currentVersion: 2, conflictingPaths: ['position'] });
});

test('RU.5 RU.28: needs TENANT_BACKOFFICE of the same tenant', async () => {
  const { api, ids } = await makeList();
  const call = { input: { id: ids[4]!, afterPresetId: ids[0]! } };
  await api.runError(MovePreset, call, 'PermissionDenied');
  await api.runError(MovePreset, call, 'NotFound', { as: api.stranger });
  const foreign = await api.runOk(CreatePreset, { input: { field: 'TITLE', key: 'A' } }, { as: api.stranger });
  await api.runError(MovePreset, { input: { id: ids[4]!, afterPresetId: foreign.preset.id } }, 'NotFound', { as: api.backoffice });
  const [error] = await api.runRefused(MovePreset, call, { as: api.anonymous });

  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await keysOf(api, 'TITLE')).toEqual(keys);
});
