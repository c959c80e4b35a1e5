/** npm run seed -- --contacts N [--tenant <uuid>] [--name X]: fills an empty tenant with demo data. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { showProgress } from '../src/demo/progress.ts';
import { CannotSeed, maximumContacts, seedTenant } from '../src/demo/seedTenant.ts';
import { readEnv, type Env } from '../src/env.ts';
import { createTenant } from '../src/modules/access/service/createTenant.ts';
import { openDatabase, type Database } from '../src/platform/database/database.ts';
import { DataDirectoryInUse } from '../src/platform/database/embedded/dataLock.ts';
import { startEmbedded } from '../src/platform/database/embedded/startEmbedded.ts';
import { DomainError } from '../src/platform/domainError.ts';
import { applyMigrations } from '../src/platform/migrations/migrate.ts';

const usage = `Usage: npm run seed -- --contacts <0 to ${maximumContacts}> [--tenant <uuid>] [--name <name of a new tenant>]`;

class WrongArguments extends Error {}

interface SeedArguments {
  contacts: number;
  tenantId?: string;
  name: string;
}

try {
  await seed(readArguments(process.argv.slice(2)), readEnv());
} catch (error) {
  process.exitCode = 1;
  const isExpected = [WrongArguments, CannotSeed, DomainError, DataDirectoryInUse].some((type) => error instanceof type);
  console.error(isExpected ? (error as Error).message : error);
}

function readArguments(args: string[]): SeedArguments {
  const { contacts, tenant, name } = parseOptions(args);
  if (!contacts || !/^\d{1,7}$/.test(contacts) || Number(contacts) > maximumContacts) {
    throw new WrongArguments(`--contacts must be a whole number from 0 to ${maximumContacts}.\n${usage}`);
  }
  if (tenant !== undefined && !z.uuid().safeParse(tenant).success) {
    throw new WrongArguments(`--tenant must be a UUID, not "${tenant}".\n${usage}`);
  }
  return { contacts: Number(contacts), tenantId: tenant?.toLowerCase(), name: name ?? 'Demo' };
}

function parseOptions(args: string[]) {
  try {
    const option = { type: 'string' } as const;
    return parseArgs({ args, options: { contacts: option, tenant: option, name: option } }).values;
  } catch (error) {
    throw new WrongArguments(`${(error as Error).message}\n${usage}`);
  }
}

async function seed({ contacts, tenantId, name }: SeedArguments, env: Env): Promise<void> {
  const embedded = env.databaseUrl ? undefined : await startEmbedded(env.dataDirectory);
  try {
    if (embedded) await applyMigrations(embedded.connection);
    const { databaseUrl: url, dataDirectory } = env;
    const database = await openDatabase({ url, dataDirectory, runningEmbedded: embedded?.connection, poolSize: 1 });
    console.log(`Database: ${database.description}`);
    try {
      await fill(database, await createTenant(database, { tenantId, name }), contacts);
    } finally {
      await database.close();
    }
  } finally {
    await embedded?.stop();
  }
}

async function fill(database: Database, tenantId: string, contacts: number): Promise<void> {
  const started = performance.now();
  const progress = showProgress(process.stdout);
  try {
    await seedTenant(database, tenantId, { contacts, onProgress: progress.update });
  } finally {
    progress.stop();
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Tenant ${tenantId}: ${contacts} contacts in ${seconds} s.`);
}
