import type pg from 'pg';
import { BenchError } from '../benchError.ts';
import { tenantId } from './tenant.ts';

export interface SampledContact {
  id: string;
  kind: 'INDIVIDUAL' | 'ORGANIZATION';
  name: string;
}

export interface Sample {
  contacts: SampledContact[];
  organizations: SampledContact[];
}

/** Enough that a run of a few seconds reads all over the tables instead of the same pages of memory. */
const sampleSize = 20_000;

/** So many contacts follow every sampled one that each page is full. */
const followers = 40;

/** The same contacts, in the same order, for every server. */
export async function sampleContacts(client: pg.Client): Promise<Sample> {
  const sample = async (kinds: string[]): Promise<SampledContact[]> => {
    const { rows } = await client.query<SampledContact>(
      `SELECT id, kind, name
       FROM (
         SELECT id, kind, name, row_number() OVER (ORDER BY name DESC, id DESC) AS place
         FROM contact
         WHERE tenant_id = $1 AND deleted_at IS NULL AND kind = ANY ($2::contact_kind[])
       ) live
       WHERE place > $3
       ORDER BY md5(id::text)
       LIMIT $4`,
      [tenantId, kinds, followers, sampleSize],
    );
    if (rows.length < followers) throw new BenchError('There are too few contacts. Take 1,000 or more: --contacts 1000');
    return rows;
  };
  return { contacts: await sample(['INDIVIDUAL', 'ORGANIZATION']), organizations: await sample(['ORGANIZATION']) };
}
