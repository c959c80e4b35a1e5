import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { applyMigrations, diffMigrationsToSchema } from '../../src/platform/migrations/migrate.ts';
import { readMigrations } from '../../src/platform/migrations/migrationFiles.ts';
import { startScratchDatabase, type ScratchDatabase } from '../setup/scratchDatabase.ts';

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

test('refuses to go on after a migration that failed', async () => {
  expect(await refusalAfter(`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '${first}'`)).toBe(
    `The database and the migrations differ: ${first} failed earlier and must be marked as rolled back.`,
  );
});

test('refuses a database that is ahead of the migrations', async () => {
  expect(
    await refusalAfter(`UPDATE _prisma_migrations SET migration_name = '99990101000000_future' WHERE migration_name = '${first}'`),
  ).toContain('99990101000000_future is applied, but not in prisma/migrations');
});
