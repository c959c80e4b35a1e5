import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { BenchError } from '../benchError.ts';
import { databaseUrl } from '../environment.ts';
import { undoCreations } from '../measure/undoCreations.ts';
import { postgraphileFolder } from '../places.ts';
import { tenantId } from '../requests/tenant.ts';
import { connectDatabase } from './connectDatabase.ts';
import { fillTenant } from './fillTenant.ts';
import { readMigrations } from './migrations.ts';

/** By this comment a database is known as ours, which may be dropped. */
const mark = 'Made by npm run bench, which drops it when it is out of date.';

/** @returns the URL of a database with that many contacts, ready to be measured; made anew when it does not fit */
export async function prepareDatabase(contacts: number): Promise<string> {
  const name = `kith_bench_${contacts}`;
  const url = databaseUrl(name);
  const admin = await connectDatabase(databaseUrl());
  try {
    await assertSuperuser(admin);
    const comment = await commentOf(admin, name);
    if (comment !== undefined && comment !== mark) throw notOurs(name);
    if (comment === undefined || !(await fits(url, contacts))) await create(admin, name, contacts);
  } finally {
    await admin.end();
  }
  await settle(url);
  return url;
}

async function assertSuperuser(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ superuser: boolean }>('SELECT rolsuper AS superuser FROM pg_roles WHERE rolname = current_user');
  if (!rows[0]?.superuser) throw new BenchError('BENCH_DATABASE_URL must name a superuser: the peers read without row-level security.');
}

/** Undefined when there is no such database. */
async function commentOf(admin: pg.Client, name: string): Promise<string | null | undefined> {
  const { rows } = await admin.query<{ comment: string | null }>(
    `SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = $1`,
    [name],
  );
  return rows[0]?.comment;
}

/** Whether the migrations are those of the project, and the contacts as many as asked for. */
async function fits(url: string, contacts: number): Promise<boolean> {
  const client = await connectDatabase(url);
  try {
    await undoCreations(client);
    const { rows } = await client.query<{ migrations: string[] | null; contacts: string }>(
      `SELECT (SELECT array_agg(migration_name || ' ' || checksum ORDER BY migration_name) FROM _prisma_migrations) AS migrations,
              (SELECT count(*) FROM contact WHERE tenant_id = $1) AS contacts`,
      [tenantId],
    );
    return String(rows[0]?.migrations) === String(readMigrations()) && Number(rows[0]?.contacts) === contacts;
  } catch {
    // Without these tables it does not fit either.
    return false;
  } finally {
    await client.end();
  }
}

async function create(admin: pg.Client, name: string, contacts: number): Promise<void> {
  await createEmpty(admin, name);
  fillTenant({ DATABASE_URL: databaseUrl(name) }, contacts);
}

/** Makes a database of ours, in the place of one that is there. @throws BenchError when that one is not ours */
export async function replaceDatabase(name: string): Promise<string> {
  const admin = await connectDatabase(databaseUrl());
  try {
    const comment = await commentOf(admin, name);
    if (comment !== undefined && comment !== mark) throw notOurs(name);
    await createEmpty(admin, name);
  } finally {
    await admin.end();
  }
  return databaseUrl(name);
}

const notOurs = (name: string): BenchError => new BenchError(`There is a database ${name} that the benchmark did not make. Drop or rename it.`);

async function createEmpty(admin: pg.Client, name: string): Promise<void> {
  await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  // One order of names everywhere, that of the embedded database.
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template0 LC_COLLATE 'C'`);
  await admin.query(`COMMENT ON DATABASE ${name} IS '${mark}'`);
}

const tables = ['contact', 'email', 'phone', 'professional_identity', 'customer', 'change'];

/** No work in the background that some servers would have during their runs, and others not. */
async function settle(url: string): Promise<void> {
  const client = await connectDatabase(url);
  try {
    for (const table of tables) await client.query(`ALTER TABLE ${table} SET (autovacuum_enabled = false)`);
    await client.query(readFileSync(join(postgraphileFolder, 'functions.sql'), 'utf8'));
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}
