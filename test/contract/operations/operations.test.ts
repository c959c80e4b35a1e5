/** Every operation of the APIs that Kith stands in for: what it is called there, the field that does it here, and that it works. */
import { beforeAll, expect, test } from '@jest/globals';
import { operations } from './operations.ts';
import { World } from './World.ts';

/** How many operations each API has. */
const counts: Record<string, number> = { S0: 7, S1: 10, S2: 5, S3: 130, S4: 5 };

test('has a row for each operation, and no row twice', () => {
  const found = Object.entries(operations).map(([source, rows]) => [source, new Set(rows.map(({ name }) => name)).size]);
  expect(Object.fromEntries(found)).toEqual(counts);
  for (const rows of Object.values(operations)) expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
});

const rows = Object.entries(operations).flatMap(([source, ofSource]) => ofSource.map((operation) => ({ source, ...operation })));

let world: World;

beforeAll(async () => {
  world = await World.create();
});

test.each(rows)('$source $name: $field', async ({ field, run }) => {
  world.used.clear();
  await run(world);
  expect([...world.used]).toContain(field);
});
