import pg from 'pg';
import { BenchError } from '../benchError.ts';

/** @throws BenchError when no server answers, or it refuses us */
export async function connectDatabase(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  // An administrator may end our connection; the next query then fails and says so.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    const { username, host, pathname } = new URL(url);
    throw new BenchError(
      `PostgreSQL at ${host} refuses ${username} and ${pathname}, or does not answer: ${message || code}. Start it, or name a server and a superuser of it with ` +
        'BENCH_DATABASE_URL=postgres://user:password@host:5432/postgres',
    );
  }
}
