import type pg from 'pg';

/** The name of a tag, or the address of an e-mail, that nobody can read while rows are broken: whoever comes across it gets that error. */
export const broken = (state: string): string => `state-${state}@example.com`;

const breakRows = `
  CREATE FUNCTION fail_with(name text) RETURNS boolean LANGUAGE plpgsql AS $$
  BEGIN
    IF name ~ '^state-[0-9A-Z]{5}@' THEN RAISE EXCEPTION 'broken on purpose' USING ERRCODE = substr(name, 7, 5); END IF;
    RETURN true;
  END $$;
  CREATE POLICY fail_reading ON tag AS RESTRICTIVE FOR SELECT USING (fail_with(name));
  CREATE POLICY fail_reading ON email AS RESTRICTIVE FOR SELECT USING (fail_with(address));`;

const mendRows = 'DROP POLICY fail_reading ON tag; DROP POLICY fail_reading ON email; DROP FUNCTION fail_with(text);';

/** Has the database itself raise errors on reading rows with names as above. */
export async function whileRowsAreBroken<T>(pool: pg.Pool, work: () => Promise<T>): Promise<T> {
  await pool.query(breakRows);
  try {
    return await work();
  } finally {
    await pool.query(mendRows);
  }
}
