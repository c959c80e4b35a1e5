import type pg from 'pg';
import type { SampledContact } from '../requests/sampleContacts.ts';
import { connectDatabase } from '../setUp/connectDatabase.ts';
import { migrate, seedTenant } from '../setUp/fillTenant.ts';
import { replaceDatabase } from '../setUp/prepareDatabase.ts';
import { signToken } from '../servers/signToken.ts';
import type { LoadOptions } from './options.ts';

/** One whose callers send requests. */
export interface LoadTenant {
  token: string;
  individuals: SampledContact[];
}

export interface PreparedTenants {
  url: string;
  tenants: LoadTenant[];
}

const idOf = (number: number): string => `00000000-0000-7000-8000-${(0xb000 + number).toString(16).padStart(12, '0')}`;

/** A database of its own with tenants that have demo data, made anew: a run leaves more in it than it found. */
export async function prepareTenants({ tenants: count, contacts }: LoadOptions): Promise<PreparedTenants> {
  const url = await replaceDatabase('kith_bench_load');
  const ids = Array.from({ length: count }, (_, number) => idOf(number));
  migrate({ DATABASE_URL: url });
  for (const id of ids) seedTenant({ DATABASE_URL: url }, contacts, id);
  const client = await connectDatabase(url);
  try {
    await client.query('VACUUM ANALYZE');
    const tenants = [];
    for (const id of ids) tenants.push({ token: await signToken(id), individuals: await readIndividuals(client, id) });
    return { url, tenants };
  } finally {
    await client.end();
  }
}

/** In an order that is the same for all runs, and all over the table. */
async function readIndividuals(client: pg.Client, tenantId: string): Promise<SampledContact[]> {
  const { rows } = await client.query<SampledContact>(
    `SELECT id, kind, name FROM contact WHERE tenant_id = $1 AND kind = 'INDIVIDUAL' AND deleted_at IS NULL ORDER BY md5(id::text)`,
    [tenantId],
  );
  return rows;
}
