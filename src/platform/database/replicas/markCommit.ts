import type pg from 'pg';
import { positionSql, type Replicas } from './Replicas.ts';

/** Goes before a commit: a transaction that writes has an id. */
export const writtenQuery: pg.QueryConfig = { name: 'kith_written', text: 'SELECT pg_current_xact_id_if_assigned() IS NOT NULL AS written' };

/** Goes after a commit. */
export const positionQuery: pg.QueryConfig = { name: 'kith_position', text: positionSql };

/** Tells of what was committed. Where the connection broke right after the commit, the place in the log is asked for anew. */
export async function markCommit(replicas: Replicas, tenantId: string, written: pg.QueryResult, locating: Promise<pg.QueryResult[]>): Promise<void> {
  if (!(written.rows as { written: boolean }[])[0]!.written) return;
  const [place] = await locating.catch((): pg.QueryResult[] => []);
  if (place) await replicas.mark(tenantId, Number((place.rows as { position: string }[])[0]!.position));
  else await replicas.markShown(tenantId).catch(() => {});
}
