import { BenchError } from './benchError.ts';

/** The one place that reads the process environment. */
export const shellEnvironment = process.env;
const { BENCH_DATABASE_URL, BENCH_REDIS_URL, PATH, HOME } = shellEnvironment;

/** Of a superuser: the peers read the tables without row-level security, and what a run wrote is deleted without triggers. */
const adminUrl = BENCH_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres';

/** What processes of Kith share, in `bench:load` alone. */
export const redisUrl = BENCH_REDIS_URL || 'redis://127.0.0.1:6379';

/** What Kith and the other servers get beside their own settings. Not all that the shell has: it could configure them. */
export const basicEnvironment: Record<string, string> = { PATH: PATH ?? '', HOME: HOME ?? '' };

/** The server of BENCH_DATABASE_URL; its own database, or another one. */
export function databaseUrl(database?: string): string {
  if (!URL.canParse(adminUrl)) throw new BenchError('BENCH_DATABASE_URL must be a URL: postgres://user:password@host:5432/postgres');
  const url = new URL(adminUrl);
  if (database !== undefined) url.pathname = `/${database}`;
  return url.href;
}
