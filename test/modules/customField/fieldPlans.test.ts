import { beforeAll, expect, test } from '@jest/globals';
import { Prisma } from '../../../src/generated/prisma/client.ts';
import '../../../src/graphql/schema.ts';
import { FilterScope } from '../../../src/graphql/lists/filterScope.ts';
import { ascending, baseConditions, type List } from '../../../src/graphql/lists/list.ts';
import { findPlaces } from '../../../src/graphql/lists/listQuery.ts';
import { ContactFilter } from '../../../src/modules/contact/graphql/contactFilters.ts';
import { ContactOrder } from '../../../src/modules/contact/graphql/contactOrders.ts';
import type { RequestContext } from '../../../src/platform/requestContext.ts';
import type { CustomFieldFilter } from '../../generated/graphql.ts';
import { createApi, type Api } from '../../support/api.ts';
import { testDatabase } from '../../support/testDatabase.ts';

const count = 20_000;
let api: Api;

beforeAll(async () => {
  api = await createApi();
  const { db, tenantId } = api;
  await db.$executeRaw`
    INSERT INTO contact (tenant_id, id, kind, name, updated_at)
    SELECT ${tenantId}::uuid, gen_random_uuid(), 'INDIVIDUAL', 'Contact ' || i, now() FROM generate_series(1, ${count}::int) i`;
  await db.$executeRaw`
    INSERT INTO custom_field_value (tenant_id, owner_id, path, ordinal, text_value, text_key, number_value)
    SELECT tenant_id, id, path, 0, text, text, number FROM (SELECT *, row_number() OVER () AS i FROM contact) c,
      LATERAL (VALUES ('ref', 'ref-' || i, NULL), ('score', NULL, i)) v (path, text, number)`;
  const { database } = await testDatabase();
  await database.pool.query('ANALYZE contact; ANALYZE custom_field_value');
});

const list = { hidesDeleted: true } as List;

/** How the database finds the first page of contacts that meet a condition. */
async function planOf(condition: CustomFieldFilter): Promise<string> {
  const { db, tenantId } = api;
  let plan = '';
  const explain = async (sql: Prisma.Sql) => {
    const lines = await db.$queryRaw<Record<string, string>[]>(Prisma.sql`EXPLAIN ${sql}`);
    plan = lines.map((line) => line['QUERY PLAN']).join('\n');
    return [];
  };
  const ctx = { tenantId, db: { $queryRaw: explain } } as unknown as RequestContext;
  const filter = ContactFilter.toSql({ customFields: [condition] }, 't', new FilterScope('filter'));
  await findPlaces(ctx, {
    table: 'contact',
    keyColumn: 'id',
    conditions: [...baseConditions(tenantId, list, 'EXCLUDE'), filter],
    terms: ContactOrder.terms([ascending('NAME')]),
    range: { limit: 25, offset: 0, isBackward: false },
    usesRegularExpression: false,
  });
  return plan;
}

const byText = /(Index (Only )?Scan using|Bitmap Index Scan on) custom_field_value_tenant_id_path_text_key.*\n +Index Cond: .*path = .*text_key/;
const byNumber = /(Index (Only )?Scan using|Bitmap Index Scan on) custom_field_value_tenant_id_path_number_value.*\n +Index Cond: .*path = .*number_value (=|>|<)/;

test.each<[CustomFieldFilter, RegExp]>([
  [{ path: 'ref', text: { eq: 'ref-77' } }, byText],
  [{ path: 'ref', text: { in: ['ref-77', 'ref-78'] } }, byText],
  [{ path: 'ref', text: { gt: 'ref-1990', lte: 'ref-1992' } }, byText],
  [{ path: 'ref', text: { gte: 'ref-999' } }, byText],
  [{ path: 'ref', text: { lt: 'ref-10' } }, byText],
  [{ path: 'ref', values: { ov: ['ref-77'] } }, byText],
  [{ path: 'ref', values: { cs: ['ref-77'] } }, byText],
  [{ path: 'score', number: { eq: 77 } }, byNumber],
  [{ path: 'score', number: { gte: 100, lt: 110 } }, byNumber],
  [{ path: 'score', number: { gt: count - 10 } }, byNumber],
])('R4.6, RU.32: an index answers %j under row-level security', async (condition, expected) => {
  expect(await planOf(condition)).toMatch(expected);
});
