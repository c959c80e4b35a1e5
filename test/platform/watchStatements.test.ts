/** The embedded database is ended when a statement takes too long, and goes on by itself with everything that was written. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Prisma } from '../../src/generated/prisma/client.ts';
import { newUuid } from '../../src/platform/ids.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { openMigratedDatabase } from '../../src/platform/migrations/openMigratedDatabase.ts';
import { createTenant } from '../support/createTenant.ts';

const dataDirectory = mkdtempSync(join(tmpdir(), 'kith-watch-'));
const troubles: string[] = [];
let database: Database;
let tenantId: string;

beforeAll(async () => {
  database = await openMigratedDatabase({ dataDirectory, onError: ({ message }) => troubles.push(message) });
  tenantId = await createTenant(database);
}, 60_000);

afterAll(async () => {
  await database.close();
  rmSync(dataDirectory, { recursive: true, force: true });
});

const endless = 'SELECT count(*)::text FROM generate_series(1, 1000000000000)';
const addTag = (name: string) => Prisma.sql`INSERT INTO tag (tenant_id, id, name, updated_at) VALUES (${tenantId}::uuid, ${newUuid()}::uuid, ${name}, now())`;
const tags = async (): Promise<string[]> => (await database.client(tenantId).tag.findMany({ orderBy: { name: 'asc' } })).map(({ name }) => name);

const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      // Whoever comes while it is started again may have to come anew.
      if (attempt === 20 || (error as { code?: string }).code !== 'UNAVAILABLE') throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
};

test('a read that takes too long fails as on a server, and what was written before is there', async () => {
  await database.transaction(tenantId, (tx) => tx.$executeRaw(addTag('kept')));
  const reading = database.read({ tenantId }, { text: endless, values: [], name: undefined, timeoutMillis: 500 });
  await expect(reading).rejects.toMatchObject({ code: '57014' });
  expect(await patiently(tags)).toEqual(['kept']);
  expect(troubles.join()).toContain('is started again');
}, 60_000);

test('so does a transaction, of which nothing is written, and others wait their turn', async () => {
  const late = database.transaction(tenantId, async (tx) => {
    await tx.$executeRaw(addTag('late'));
    await tx.$queryRaw(Prisma.raw(endless));
  }, { timeoutMillis: 1000 });
  const next = patiently(() => database.transaction(tenantId, (tx) => tx.$executeRaw(addTag('next'))));
  await expect(late).rejects.toThrow();
  await next;
  expect(await patiently(tags)).toEqual(['kept', 'next']);
}, 60_000);

test('what is in time is left alone', async () => {
  const before = troubles.length;
  const rows = await database.read({ tenantId }, { text: 'SELECT pg_sleep(0.3)::text', values: [], name: undefined, timeoutMillis: 500 });
  expect(rows).toEqual([['']]);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(troubles).toHaveLength(before);
});
