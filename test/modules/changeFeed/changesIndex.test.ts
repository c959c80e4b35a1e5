import { expect, test } from '@jest/globals';
import { Prisma } from '../../../src/generated/prisma/client.ts';
import { findChanges, takeSnapshot } from '../../../src/modules/changeFeed/changeFeed.repository.ts';
import type { Snapshot } from '../../../src/modules/changeFeed/snapshot.rules.ts';
import type { RequestContext } from '../../../src/platform/requestContext.ts';
import { createApi } from '../../support/api.ts';
import { eventually } from '../../support/eventually.ts';
import { testContext } from '../../support/testContext.ts';
import { testDatabase } from '../../support/testDatabase.ts';

interface Plan {
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
}

const earlier = 20_000;

test('what came before a cursor is not read again', async () => {
  const api = await createApi();
  const ctx = await testContext(api);
  await ctx.db.$executeRaw`
    INSERT INTO change (tenant_id, actor_kind, actor_id, request_id, entity, entity_id, operation, version, fields)
    SELECT ${api.tenantId}::uuid, 'SYSTEM', 'test', 'test', 'Tag', gen_random_uuid(), 'CREATE', 1, '{}' FROM generate_series(1, ${earlier})`;
  // As autovacuum does some time after so many rows have come.
  await (await testDatabase()).database.pool.query('ANALYZE change');
  const [inserted] = await ctx.db.$queryRaw<{ by: string }[]>`SELECT DISTINCT transaction_id::text AS by FROM change WHERE tenant_id = ${api.tenantId}::uuid AND actor_id = 'test'`;
  // From the first transaction on that was running then, in whichever database of the server, everything is read again.
  let since: Snapshot;
  await eventually(async () => {
    since = await takeSnapshot(ctx);
    return (since.running[0] ?? since.end) > BigInt(inserted!.by);
  });
  const explain = async (statement: Prisma.Sql): Promise<Plan> => {
    const [row] = await ctx.db.$queryRaw<{ 'QUERY PLAN': { Plan: Plan }[] }[]>`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${statement}`;
    return row!['QUERY PLAN'][0]!.Plan;
  };
  let plan: Plan | undefined;
  const db = { $queryRaw: async (...sql: Parameters<typeof Prisma.sql>) => void (plan = await explain(Prisma.sql(...sql))) };
  const range = { since: since!, until: { ...since!, end: since!.end + 1n }, transactionId: 0n, sequence: 0n };
  await findChanges({ db, tenantId: api.tenantId } as unknown as RequestContext, range, ['Tag'], 100);

  expect(plan!['Shared Hit Blocks'] + plan!['Shared Read Blocks']).toBeLessThan(20);
}, 60_000);
