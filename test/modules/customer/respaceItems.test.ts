import { expect, test } from '@jest/globals';
import { createApi } from '../../support/api.ts';
import { AddItems, customersOn, makeList, MoveItem } from './customerListDocuments.ts';
import { makePlaceholder } from './makePlaceholder.ts';

/** A list whose items stand where thousands of insertions at one place lead. */
async function makeWornList() {
  const api = await createApi();
  const ids: string[] = [];
  for (const name of ['First', 'Second', 'Third', 'Fourth']) ids.push((await makePlaceholder(api, { name })).id);
  const { id: listId } = await makeList(api);
  await api.runOk(AddItems, { input: { listId, customerIds: ids.slice(0, 3) } });
  const items = await api.db.customerListItem.findMany({ orderBy: { position: 'asc' } });
  for (const [index, { id }] of items.entries()) {
    await api.db.customerListItem.updateMany({ where: { id }, data: { position: `a0${'V'.repeat(300)}${index + 1}` } });
  }
  const longest = async () => Math.max(...(await api.db.customerListItem.findMany()).map(({ position }) => position.length));
  return { api, listId, ids: ids as [string, string, string, string], longest };
}

test('R3.77 positions that have grown long become short again, in the same order: adding', async () => {
  const { api, listId, ids: [first, second, third, fourth], longest } = await makeWornList();

  await api.runOk(AddItems, { input: { listId, customerIds: [fourth], afterCustomerId: first } });

  expect(await customersOn(api, listId)).toEqual([first, fourth, second, third]);
  expect(await longest()).toBeLessThan(10);
  expect(await api.db.change.count({ where: { entity: 'CustomerListItem', operation: 'UPDATE' } })).toBe(3);
});

test('R3.77 positions that have grown long become short again, in the same order: moving', async () => {
  const { api, listId, ids: [first, second, third], longest } = await makeWornList();

  await api.runOk(MoveItem, { input: { listId, customerId: third, afterCustomerId: first, ifVersion: 1 } });

  expect(await customersOn(api, listId)).toEqual([first, third, second]);
  expect(await longest()).toBeLessThan(10);
});
