import { beforeAll, expect, test } from '@jest/globals';
import { schema } from '../../src/graphql/schema.ts';
import { TypedDocumentString } from '../generated/graphql.ts';
import { createApi, type Api } from '../support/api.ts';
import { recordStatements } from '../support/countStatements.ts';
import { seedRows } from '../support/seedRows.ts';
import { unlimited } from '../support/unlimited.ts';
import { findListFields } from './listFields.ts';

/** Lists whose length does not follow the rows of the tenant. */
const constant = new Set(['Query.customFieldSchemas', 'Query.openLists']);

const document = (query: string) => new TypedDocumentString<Record<string, unknown>, Record<string, unknown>>(query);

interface Seeded {
  api: Api;
  ids: string[];
}

let few: Seeded;
let many: Seeded;

beforeAll(async () => {
  few = await seed(2);
  many = await seed(50);
});

async function seed(count: number): Promise<Seeded> {
  const api = await createApi({ ...unlimited });
  await seedRows(api.db, api.tenantId, count);
  const { contacts } = await api.runQuery(document(`{ contacts(first: 100) { nodes { id } } }`), {});
  return { api, ids: (contacts as { nodes: { id: string }[] }).nodes.map(({ id }) => id) };
}

/** Costs a statement for each type of nodes in it: test/modules/changeFeed/changesStatements.test.ts. */
const byType = 'ChangePage.changes';

const lists = findListFields(schema, { ids: '$ids' }).filter(({ name }) => name !== byType);

async function read({ api, ids }: Seeded, { query, rowsIn }: (typeof lists)[number]) {
  let rows = 0;
  const statements = await recordStatements(async () => {
    const declared = query.includes('$ids') ? `query ($ids: [ID!]!) ${query}` : query;
    rows = rowsIn(await api.runQuery(document(declared), { ids }, { as: api.backoffice })).length;
  });
  return { rows, statements: statements.length };
}

test('finds the lists at the top and inside rows', () => {
  const names = lists.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Query.contacts', 'Query.nodes', 'Contact.emails', 'ProfessionalIdentity.phones']));
  expect(names.length).toBe(new Set(names).size);
});

test.each(lists)('sends as many statements for 50 rows as for 2: $name', async (list) => {
  const fewest = { short: Infinity, long: Infinity };
  // What Prisma would have loaded together, had it been asked for in the same turn of the event loop, is two statements.
  for (let attempt = 0; attempt < 5 && (attempt === 0 || fewest.long > fewest.short); attempt++) {
    const [short, long] = [await read(few, list), await read(many, list)];
    expect(short.rows).toBeGreaterThan(0);
    if (!constant.has(list.name)) expect(long.rows).toBeGreaterThan(Math.max(short.rows, 49));
    fewest.short = Math.min(fewest.short, short.statements);
    fewest.long = Math.min(fewest.long, long.statements);
  }
  expect(fewest.long).toBeLessThanOrEqual(fewest.short);
});
