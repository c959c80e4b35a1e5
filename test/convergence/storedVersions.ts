import type pg from 'pg';

/** The versions of everything that a tenant has and that is not deleted, by their UUIDs, as the database says. */
export async function storedVersions(pool: pg.Pool, tenantId: string): Promise<Map<string, number>> {
  const { rows: tables } = await pool.query<{ name: string; deletable: boolean }>(`
    SELECT v.table_name AS name, EXISTS (
      SELECT FROM information_schema.columns d WHERE d.table_schema = 'public' AND d.table_name = v.table_name AND d.column_name = 'deleted_at') AS deletable
    FROM information_schema.columns v
    WHERE v.table_schema = 'public' AND v.column_name = 'version' AND v.table_name <> 'change'`);
  const versions = new Map<string, number>();
  for (const { name, deletable } of tables) {
    const condition = deletable ? 'AND deleted_at IS NULL' : '';
    const { rows } = await pool.query<{ id: string; version: number }>(`SELECT id, version FROM ${name} WHERE tenant_id = $1 ${condition}`, [tenantId]);
    for (const { id, version } of rows) versions.set(id.replaceAll('-', ''), version);
  }
  return versions;
}
