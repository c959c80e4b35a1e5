import type pg from 'pg';
import { sampleContacts, type Sample, type SampledContact } from '../requests/sampleContacts.ts';
import { tenantId } from '../requests/tenant.ts';
import { connectDatabase } from '../setUp/connectDatabase.ts';

/** What the variables name. */
export interface Samples extends Sample {
  /** The contacts with that role. */
  customers: SampledContact[];
}

export async function readSamples(url: string): Promise<Samples> {
  const client = await connectDatabase(url);
  try {
    return { ...(await sampleContacts(client)), customers: await sampleCustomers(client) };
  } finally {
    await client.end();
  }
}

async function sampleCustomers(client: pg.Client): Promise<SampledContact[]> {
  const { rows } = await client.query<SampledContact>(
    `SELECT contact.id, contact.kind, contact.name
     FROM customer JOIN contact ON contact.tenant_id = customer.tenant_id AND contact.id = customer.contact_id
     WHERE customer.tenant_id = $1 AND customer.deleted_at IS NULL AND contact.deleted_at IS NULL
     ORDER BY contact.id`,
    [tenantId],
  );
  return rows;
}
