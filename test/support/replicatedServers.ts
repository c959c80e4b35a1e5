/**
 * Two servers on one database with a replica, as two processes have them: with connections, caches and marks of their own.
 *
 *   const world = await startReplicatedServers({ applyDelayMillis: 20 });
 *   await world.servers[0].run('mutation { … }', token);
 *   const { data } = await world.servers[1].run('{ … }', token);
 */
import pg from 'pg';
import type { Redis } from 'ioredis';
import { createApp } from '../../src/http/app.ts';
import { listen } from '../../src/http/listen.ts';
import { openDatabase, type Database } from '../../src/platform/database/database.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { applyMigrations } from '../../src/platform/migrations/migrate.ts';
import { connectRedis } from '../../src/platform/redis.ts';
import { jwtSecret, signIn } from './actors.ts';
import { createTenant } from './createTenant.ts';
import { eventually } from './eventually.ts';
import { startServers } from './postgresServers.ts';

const name = 'kith_replicated_test';

const createContact = `mutation Create($name: String!) {
  createIndividualContact(input: { name: $name }) { ... on CreateIndividualContactPayload { contact { id version } } ... on Problem { detail } }
}`;
export const renameContact = `mutation Rename($id: ID!, $name: String!) {
  updateIndividualContact(input: { id: $id, patch: { name: $name } }) { ... on UpdateIndividualContactPayload { contact { name } } ... on Problem { detail } }
}`;
const readContact = 'query Read($id: ID!) { contact(id: $id) { name } }';

export interface ReplicatedServer {
  database: Database;
  url: string;
  /** What it said of replicas: names, and why they are not read from. */
  said: { replica: string; reason?: string }[];
  run(query: string, token: string, variables?: object): Promise<{ data?: Record<string, unknown> | null; errors?: { message: string }[] }>;
  close(): Promise<void>;
}

interface Options {
  redisUrl: string;
  applyDelayMillis?: number;
}

export async function startReplicatedServers({ redisUrl, applyDelayMillis = 0 }: Options) {
  const postgres = await startServers({ applyDelayMillis });
  const primary = new pg.Pool({ connectionString: postgres.urlOf('primary', 'postgres'), max: 1 });
  await primary.query(`CREATE DATABASE ${name}`);
  await primary.end();
  await applyMigrations({ connectionString: postgres.urlOf('primary', name) });
  const replica = new pg.Pool({ connectionString: postgres.urlOf('replica', name), max: 1 });
  replica.on('error', () => {});

  const start = async (at: { replicaUrl?: string; redisUrl?: string; readPlanner?: boolean } = {}): Promise<ReplicatedServer> => {
    const said: ReplicatedServer['said'] = [];
    const redis: Redis = await connectRedis(at.redisUrl ?? redisUrl, createLogger('silent'));
    const database = await openDatabase({
      url: postgres.urlOf('primary', name),
      replicas: { urls: [at.replicaUrl ?? postgres.urlOf('replica', name)], redis },
      onReplica: (about) => said.push(about),
    });
    const app = createApp({ database, jwt: { secret: jwtSecret }, logger: createLogger('silent'), readPlanner: at.readPlanner ?? true, redis });
    const { port, close } = await listen(app.listener, { host: '127.0.0.1', port: 0 });
    const url = `http://127.0.0.1:${port}/graphql`;
    return {
      database,
      url,
      said,
      async run(query, token, variables = {}) {
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
        const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
        return (await response.json()) as Awaited<ReturnType<ReplicatedServer['run']>>;
      },
      async close() {
        await close();
        redis.disconnect();
        await database.close();
      },
    };
  };

  const catchUp = async ({ database }: ReplicatedServer): Promise<void> => {
    const { rows } = await database.pool.query<{ lsn: string }>('SELECT pg_current_wal_flush_lsn()::text AS lsn');
    await eventually(async () => (await replica.query<{ has: boolean }>(position, [rows[0]!.lsn])).rows[0]!.has);
  };
  const position = 'SELECT pg_last_wal_replay_lsn() >= $1::pg_lsn AS has';
  return {
    postgres,
    replica,
    replicaUrl: postgres.urlOf('replica', name),
    start,
    /** Waits until the replica has everything that the primary has by now. */
    catchUp,
    /** A tenant with one contact that the replica has, and somebody who is signed in there. */
    async newTenant(writer: ReplicatedServer) {
      const tenantId = await createTenant(writer.database);
      const token = (await signIn(tenantId, 'TENANT.ACCESS', 'TENANT.BACKOFFICE')).token!;
      const { data } = await writer.run(createContact, token, { name: 'Ada' });
      const { id } = (data as { createIndividualContact: { contact: { id: string } } }).createIndividualContact.contact;
      await catchUp(writer);
      return {
        tenantId,
        token,
        id,
        nameAt: async (server: ReplicatedServer) => ((await server.run(readContact, token, { id })).data as { contact: { name: string } }).contact.name,
        /** Writes as nobody should: replicas are not told of it. */
        renameUnmarked: (to: string) => writer.database.client(tenantId).contact.updateMany({ data: { name: to } }),
        rename: (to: string) => writer.run(renameContact, token, { id, name: to }),
      };
    },
    async stop(): Promise<void> {
      await replica.end();
      await postgres.stop();
    },
  };
}
