/**
 * The API on a server's database of its own, behind a proxy that a test may cut:
 *
 *   const world = await openFaultyWorld('faults');
 *   const { status, body } = await world.ask('{ tags { totalCount } }');
 *   await world.proxy.cutOff();
 */
import { request } from 'node:http';
import pg from 'pg';
import { createApp, graphqlEndpoint } from '../../src/http/app.ts';
import { listen } from '../../src/http/listen.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { applyMigrations } from '../../src/platform/migrations/migrate.ts';
import { RequestContext } from '../../src/platform/requestContext.ts';
import { startScratchDatabase } from '../setup/scratchDatabase.ts';
import { jwtSecret, signIn } from '../support/actors.ts';
import { createTenant } from '../support/createTenant.ts';
import { startCutOffProxy } from '../support/cutOffProxy.ts';
import { openEvents, type EventReader } from '../support/eventReader.ts';
import { recordingLogger } from '../support/recordingLogger.ts';
import { unlimited } from '../support/unlimited.ts';

export interface Heard {
  status: number;
  retryAfter: string | undefined;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  millis: number;
}

export type FaultyWorld = Awaited<ReturnType<typeof openFaultyWorld>>;

export async function openFaultyWorld(name: string, { poolSize = 4 } = {}) {
  const scratch = await startScratchDatabase(name);
  await applyMigrations(scratch.connection);
  const proxy = await startCutOffProxy(scratch.options.url!);
  const database = await openDatabase({ url: proxy.url, poolSize });
  // Past the proxy, as somebody else.
  const admin = new pg.Pool(scratch.connection);
  const tenantId = await createTenant(database);
  const { token } = await signIn(tenantId, 'TENANT.ACCESS');
  const { logger, lines } = recordingLogger('warn');
  const app = createApp({ database, jwt: { secret: jwtSecret }, logger, ...unlimited });
  const server = await listen(app.listener, { host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${server.port}${graphqlEndpoint}`;

  return {
    proxy,
    database,
    admin,
    tenantId,
    lines,

    /** Over the network, so that what was asked before takes the short way. */
    ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Heard> {
      const startedAt = performance.now();
      return new Promise((resolve, reject) => {
        const sent = request(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token!}`, ...headers } });
        sent.on('error', reject).on('response', (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
            const body = JSON.parse(Buffer.concat(chunks).toString()) as Pick<Heard, 'data' | 'errors'>;
            resolve({ status: response.statusCode!, retryAfter: response.headers['retry-after'], millis: performance.now() - startedAt, ...body });
          });
        });
        sent.end(JSON.stringify({ query, variables }));
      });
    },

    subscribe: <Data>(query: string): Promise<EventReader<Data>> => openEvents<Data>(url, { query, token }),

    /** What a service works in. */
    context: () =>
      new RequestContext({ actor: { kind: 'USER', id: 'somebody', tenantId, permissions: new Set(['TENANT_ACCESS']) }, requestId: 'given', now: new Date(), database }),

    /** How many contacts have a name, as the database says. */
    async count(name: string): Promise<number> {
      const { rows } = await admin.query<{ count: number }>('SELECT count(*)::int AS count FROM contact WHERE tenant_id = $1 AND name = $2', [tenantId, name]);
      return rows[0]!.count;
    },

    /** Ends all sessions of the server under test. */
    async terminate(): Promise<void> {
      await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'kith'`);
    },

    /** Does something while nobody can read or write tags, as soon as so many sessions wait for that. */
    async whileTagsAreLocked<T>(begin: () => Promise<T>, waiting: number, meanwhile: () => Promise<unknown>): Promise<T> {
      const locker = await admin.connect();
      await locker.query('BEGIN; LOCK TABLE tag IN ACCESS EXCLUSIVE MODE');
      const outcome = begin();
      const isWaiting = async () => {
        const { rows } = await admin.query<{ count: number }>(
          `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        return rows[0]!.count >= waiting;
      };
      while (!(await isWaiting()));
      await meanwhile();
      await locker.query('ROLLBACK');
      locker.release();
      return outcome;
    },

    async close(): Promise<void> {
      app.streams.end();
      await server.close();
      await admin.end();
      await database.close();
      await proxy.cutOff();
      await scratch.stop();
    },
  };
}
