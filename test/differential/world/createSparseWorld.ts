import { createApi } from '../../support/api.ts';
import { seedRows } from '../../support/seedRows.ts';
import { fillColumns } from './fillColumns.ts';
import { worldClock } from './worldClock.ts';

/** A few rows in every table, without sense: whatever the database allows. Contacts are managed here. */
export async function createSparseWorld() {
  const api = await createApi({ now: worldClock });
  await seedRows(api.db, api.tenantId, 4);
  await fillColumns(api.db);
  return { api, machine: api.backoffice };
}
