import pg from 'pg';

/**
 * Creates `<database>_<suffix>` anew on the server of a URL and returns its URL. Tests drop what they find there, so the
 * database that the URL names must say that it is meant for them.
 */
export async function createServerDatabase(serverUrl: string, suffix: string): Promise<string> {
  const name = databaseName(serverUrl);
  if (!name.endsWith('_test')) {
    throw new Error(`Refusing to test on the database "${name}": the name in DATABASE_URL must end in _test.`);
  }
  const url = new URL(serverUrl);
  url.pathname = `/${name}_${suffix}`;
  await dropServerDatabase(serverUrl, url.href);
  await execute(serverUrl, `CREATE DATABASE ${pg.escapeIdentifier(`${name}_${suffix}`)}`);
  return url.href;
}

/**
 * Waits some seconds for connections that are being closed, as PostgreSQL does by itself: ended by force, they would fail in
 * the test that closes them.
 */
export async function dropServerDatabase(serverUrl: string, url: string): Promise<void> {
  const drop = `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(databaseName(url))}`;
  await execute(serverUrl, drop).catch((error: unknown) => {
    if (!(error instanceof pg.DatabaseError) || error.code !== objectInUse) throw error;
    return execute(serverUrl, `${drop} WITH (FORCE)`);
  });
}

const objectInUse = '55006';

const databaseName = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
