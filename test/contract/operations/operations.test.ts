/** Every operation of the APIs that Kith stands in for: what it is called there, the field that does it here, and that it works. */
import { beforeAll, expect, test } from '@jest/globals';
import { attachmentOperations } from './attachments.ts';
import { contactPoints } from './contactPoints.ts';
import { contactOperations } from './contacts.ts';
import { contactsOfCustomers, directAndSharedContacts, links } from './customerContacts.ts';
import { customerOperations } from './customers.ts';
import { detailOperations } from './details.ts';
import { identityOperations } from './identities.ts';
import { roleOperations } from './roles.ts';
import { World, type Operation } from './World.ts';

const operations: Record<string, Operation[]> = {
  S0: contactsOfCustomers,
  S1: directAndSharedContacts,
  S2: contactPoints,
  S3: [
    ...contactOperations,
    ...detailOperations,
    ...identityOperations,
    ...roleOperations,
    ...attachmentOperations,
    ...customerOperations,
  ],
  S4: links,
};

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
