/** What a process does before it takes requests. */
import { expect, test } from '@jest/globals';
import { warmUp } from '../../src/http/warmUp/warmUp.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { rehearsalOf } from '../../src/platform/database/rehearsalOf.ts';
import { metricsRegistry } from '../../src/platform/metrics.ts';
import { createApi } from '../support/api.ts';
import { recordStatements } from '../support/countStatements.ts';
import { recordingLogger } from '../support/recordingLogger.ts';
import { testDatabase } from '../support/testDatabase.ts';

const once = { rounds: 1, beginMillis: 60_000, patienceMillis: 60_000 };

/** How many rows there are of all tenants. */
async function countRows(): Promise<unknown> {
  const { database } = await testDatabase();
  const tables = ['tenant', 'contact', 'address', 'email', 'phone', 'change', 'document_usage'];
  const { rows } = await database.pool.query(`SELECT ${tables.map((table) => `(SELECT count(*) FROM ${table}) AS ${table}`).join(', ')}`);
  return rows;
}

test('an import and a read are rehearsed, and nothing of them is left', async () => {
  const { database } = await testDatabase();
  const { lines, logger } = recordingLogger();
  const before = await countRows();
  const statements = await recordStatements(() => warmUp({ database, logger, readPlanner: true, bounds: once }));
  expect(lines).toEqual([]);
  const planned = statements.filter((sql) => sql.startsWith('EXPLAIN WITH')).join('\n');
  for (const table of ['contact', 'address', 'email', 'phone', 'change']) expect(planned).toContain(`INSERT INTO ${table} (`);
  expect(statements.filter((sql) => !/^[\s(]*(EXPLAIN|SELECT)\b/.test(sql))).toEqual([]);
  expect(await countRows()).toEqual(before);
});

test('what is rehearsed counts for nothing', async () => {
  const { database } = await testDatabase();
  await warmUp({ database, logger: recordingLogger().logger, readPlanner: true, bounds: once });
  const text = await metricsRegistry.metrics();
  expect(text).not.toMatch(/^kith_operation_duration_seconds_count\{/m);
  expect(text).toMatch(/^kith_sql_statements_total 0$/m);
});

test('a rehearsal cannot write', async () => {
  const { database } = await testDatabase();
  const { tenantId } = await createApi();
  const before = await countRows();
  const writing = rehearsalOf(database).transaction(tenantId, (tx) => tx.$executeRaw`DELETE FROM change WHERE tenant_id = ${tenantId}::uuid`);
  // SQLSTATE read_only_sql_transaction
  await expect(writing).rejects.toMatchObject({ code: 'UNAVAILABLE', cause: { code: '25006' } });
  expect(await countRows()).toEqual(before);
});

test('a process starts cold when the database is away', async () => {
  const away = await openDatabase({ url: 'postgres://nobody@127.0.0.1:1/nothing' });
  const { lines, logger } = recordingLogger();
  await warmUp({ database: away, logger, readPlanner: true, bounds: once });
  await away.close();
  expect(lines).toEqual([expect.stringContaining('the process starts cold')]);
});

test('a process starts cold when the database does not answer in time', async () => {
  const { database } = await testDatabase();
  const silent = { ...database, transaction: () => new Promise<never>(() => {}) };
  const { lines, logger } = recordingLogger();
  await warmUp({ database: silent, logger, readPlanner: true, bounds: { ...once, patienceMillis: 100 } });
  expect(lines).toEqual([expect.stringContaining('the process starts cold')]);
});
