/** npm run seed -- --contacts N [--tenant <uuid>] [--name X]: fills an empty tenant, made when missing, with demo data. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { showProgress } from '../src/demo/progress.ts';
import { maximumContacts, seedTenant } from '../src/demo/seedTenant.ts';
import { createTenant } from '../src/modules/access/service/createTenant.ts';
import { explainFailure } from '../src/platform/explainFailure.ts';
import { runScript } from './runScript.ts';

const usage = `Usage: npm run seed -- --contacts <0 to ${maximumContacts}> [--tenant <uuid>] [--name <of a new tenant>]`;

// Before a database is opened: that takes longer than to see a mistake.
const { contacts, tenantId, name } = readArguments();

await runScript(async (database) => {
  console.log(`Database: ${database.description}`);
  const tenant = await createTenant(database, { tenantId, name });
  const started = performance.now();
  const progress = showProgress(process.stdout);
  try {
    await seedTenant(database, tenant, { contacts, onProgress: progress.update });
  } finally {
    progress.stop();
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Tenant ${tenant}: ${contacts} contacts in ${seconds} s.`);
});

function readArguments() {
  try {
    const option = { type: 'string' } as const;
    const { values } = parseArgs({ options: { contacts: option, tenant: option, name: option } });
    return { contacts: readCount(values.contacts), tenantId: readTenantId(values.tenant), name: values.name ?? 'Demo' };
  } catch (error) {
    console.error(`${explainFailure(error)}\n${usage}`);
    process.exit(1);
  }
}

function readCount(text: string | undefined): number {
  if (text && /^\d{1,7}$/.test(text) && Number(text) <= maximumContacts) return Number(text);
  throw new Error(`--contacts must be a whole number from 0 to ${maximumContacts}.`);
}

function readTenantId(text: string | undefined): string | undefined {
  if (text === undefined || z.uuid().safeParse(text).success) return text?.toLowerCase();
  throw new Error(`--tenant must be a UUID, not "${text}".`);
}
