import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { applyMigrations, diffMigrationsToSchema } from '../../src/platform/migrations/migrate.ts';
import { readMigrations } from '../../src/platform/migrations/migrationFiles.ts';
import { isOnServer, startScratchDatabase, type ScratchDatabase } from '../setup/scratchDatabase.ts';

const names = readMigrations().migrationDirectories.map(({ path }) => path);
const first = names[0]!;

let scratch: ScratchDatabase;
let applied: string[];

beforeAll(async () => {
  scratch = await startScratchDatabase('migrations');
  applied = await applyMigrations(scratch.connection);
});

afterAll(() => scratch.stop());

/** What applying says when the history in the database reads like this; the history is put back afterwards. */
async function refusalAfter(change: string): Promise<string> {
  await execute(`CREATE TABLE history AS TABLE _prisma_migrations; ${change}`);
  try {
    return await applyMigrations(scratch.connection).then(String, (error: unknown) => (error as Error).message);
  } finally {
    await execute('TRUNCATE _prisma_migrations; INSERT INTO _prisma_migrations TABLE history; DROP TABLE history');
  }
}

async function execute(sql: string): Promise<void> {
  const client = new pg.Client(scratch.connection);
  await client.connect();
  await client.query(sql);
  await client.end();
}

test('the migrations lead to the models', async () => {
  expect(await diffMigrationsToSchema()).toBeNull();
});

test('applies every migration to an empty database, and nothing the second time', async () => {
  expect(applied).toEqual(names);
  expect(await applyMigrations(scratch.connection)).toEqual([]);
});

test('refuses a migration that was edited after it was applied', async () => {
  expect(
    await refusalAfter(`UPDATE _prisma_migrations SET checksum = repeat('0', 64) WHERE migration_name = '${first}'`),
  ).toBe(`The database and the migrations differ: ${first} was edited after it was applied.`);
});

test('refuses to go on after a migration that failed in another program, and names the remedy', async () => {
  expect(await refusalAfter(`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '${first}'`)).toBe(
    `The database and the migrations differ: ${first} failed when another program applied it: undo what it left, and delete its row of _prisma_migrations.`,
  );
});

test('refuses a database that is ahead of the migrations', async () => {
  expect(
    await refusalAfter(`UPDATE _prisma_migrations SET migration_name = '99990101000000_future' WHERE migration_name = '${first}'`),
  ).toContain('99990101000000_future is applied, but not in prisma/migrations');
});

/** The migration that makes the schema as_of cannot do so where there is one. */
const inTheWay = { name: names.find((name) => name.endsWith('_as_of'))!, make: 'CREATE SCHEMA as_of', remove: 'DROP SCHEMA as_of' };
const before = names.slice(0, names.indexOf(inTheWay.name));

async function onEmptyDatabase(work: (database: ScratchDatabase, client: pg.Client) => Promise<void>): Promise<void> {
  const empty = await startScratchDatabase('migrations_failing');
  const client = new pg.Client(empty.connection);
  await client.connect();
  try {
    await work(empty, client);
  } finally {
    await client.end();
    await empty.stop();
  }
}

const unfinished = 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NULL';

test('a migration that fails leaves nothing behind, is named, and is applied when what was in its way is gone', async () => {
  await onEmptyDatabase(async ({ connection }, client) => {
    await client.query(inTheWay.make);
    await expect(applyMigrations(connection)).rejects.toThrow(
      `The migration ${inTheWay.name} failed, and nothing of it was done: ERROR: schema "as_of" already exists. When that is mended, start again.`,
    );
    expect((await client.query(unfinished)).rows).toEqual([]);
    await client.query(inTheWay.remove);
    expect(await applyMigrations(connection)).toEqual(names.slice(before.length));
  });
}, 120_000);

const testOnServer = isOnServer() ? test : test.skip;

testOnServer('one that is ended in the middle leaves nothing behind either', async () => {
  await onEmptyDatabase(async ({ connection }, client) => {
    const other = new pg.Client(connection);
    await other.connect();
    await other.query(`BEGIN; ${inTheWay.make}`);
    const applying = applyMigrations(connection).then(() => 'applied', () => 'failed');
    const waiting = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await client.query(waiting)).rowCount === 0);
    expect(await applying).toBe('failed');
    await other.query('ROLLBACK');
    await other.end();
    expect((await client.query(unfinished)).rows).toEqual([]);
    expect(await applyMigrations(connection)).toEqual(names.slice(before.length));
  });
}, 120_000);
