import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createApi, type Api } from '../../support/api.ts';
import { AddItems, customersOn, makeList, MoveItem, RemoveItem } from './customerListDocuments.ts';
import { makePlaceholder } from './makePlaceholder.ts';

const customers = 5;

type Step =
  | { kind: 'add'; who: number[]; after?: number | null }
  | { kind: 'move'; who: number; after: number | null }
  | { kind: 'remove'; who: number };

const who = fc.nat({ max: customers - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record(
    { kind: fc.constant('add' as const), who: fc.array(who, { maxLength: 4 }), after: fc.option(who) },
    { requiredKeys: ['kind', 'who'] },
  ),
  fc.record({ kind: fc.constant('move' as const), who, after: fc.option(who) }),
  fc.record({ kind: fc.constant('remove' as const), who }),
);

/** What a step makes of an array; the same array when the step is refused. */
function expected(order: number[], next: Step): number[] {
  const behind = (list: number[], after: number | null | undefined, added: number[]) => {
    const place = after === undefined ? list.length : after === null ? 0 : list.indexOf(after) + 1;
    return [...list.slice(0, place), ...added, ...list.slice(place)];
  };
  const isMissing = (index: number | null | undefined) => typeof index === 'number' && !order.includes(index);
  if (next.kind === 'add') {
    return isMissing(next.after) ? order : behind(order, next.after, [...new Set(next.who)].filter((index) => !order.includes(index)));
  }
  const others = order.filter((index) => index !== next.who);
  if (next.kind === 'remove') return others;
  return isMissing(next.who) || isMissing(next.after) || next.who === next.after ? order : behind(others, next.after, [next.who]);
}

async function call(api: Api, listId: string, ids: string[], next: Step): Promise<void> {
  const after = 'after' in next ? { afterCustomerId: next.after === null ? null : ids[next.after!]! } : {};
  if (next.kind === 'add') await api.runQuery(AddItems, { input: { listId, customerIds: next.who.map((index) => ids[index]!), ...after } });
  const target = next.kind === 'add' ? null : { listId, customerId: ids[next.who]! };
  if (next.kind === 'move') await api.runQuery(MoveItem, { input: { ...target!, ...after } });
  if (next.kind === 'remove') await api.runQuery(RemoveItem, { input: target! });
}

test('R3.77 R3.78 R3.79: a list is what the same steps make of an array, and no two items ever had one position', async () => {
  const api = await createApi();
  const ids: string[] = [];
  for (let index = 0; index < customers; index++) ids.push((await makePlaceholder(api)).id);

  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const list = await makeList(api);
      let order: number[] = [];
      for (const next of steps) {
        await call(api, list.id, ids, next);
        order = expected(order, next);
      }
      expect(await customersOn(api, list.id)).toEqual(order.map((index) => ids[index]));
      const rows = await api.db.customerListItem.findMany({ where: { listId: list.uuid } });
      expect(new Set(rows.map(({ position }) => position)).size).toBe(rows.length);
    }),
    { numRuns: 100 },
  );
}, 240_000);

test('RU.25: twenty callers that add overlapping customers at once put each on the list once', async () => {
  const api = await createApi();
  const ids: string[] = [];
  for (let index = 0; index < 8; index++) ids.push((await makePlaceholder(api)).id);
  const { id: listId } = await makeList(api);

  await Promise.all(
    Array.from({ length: 20 }, (_, index) => {
      const some = ids.filter((_id, place) => (place + index) % 3 > 0);
      return api.runOk(AddItems, { input: { listId, customerIds: index % 2 ? some : some.reverse() } });
    }),
  );

  expect((await customersOn(api, listId)).sort()).toEqual([...ids].sort());
});
