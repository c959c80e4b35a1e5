/** Reads go to a replica, and yet nobody misses what was answered before: on servers that the test starts itself. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { redisUrl } from '../setup/redis.ts';
import { startCutOffProxy } from '../support/cutOffProxy.ts';
import { eventually } from '../support/eventually.ts';
import { hasPostgresPrograms } from '../support/postgresPrograms.ts';
import { renameContact, startReplicatedServers, type ReplicatedServer } from '../support/replicatedServers.ts';

const isReady = redisUrl !== undefined && hasPostgresPrograms;
const onReplica = isReady ? test : test.skip;
const startMillis = 120_000;

let world: Awaited<ReturnType<typeof startReplicatedServers>>;
let [writer, reader]: ReplicatedServer[] = [];
const others: ReplicatedServer[] = [];

beforeAll(async () => {
  if (!isReady) return;
  world = await startReplicatedServers({ redisUrl: redisUrl! });
  [writer, reader] = [await world.start(), await world.start()];
  await eventually(() => [writer!, reader!].every(({ said }) => said.length === 1));
}, startMillis);

afterEach(async () => {
  if (!isReady) return;
  await world.replica.query('SELECT pg_wal_replay_resume()');
  await eventually(() => [writer!, reader!].every(({ said }) => said.at(-1)?.reason === undefined));
  for (const server of others.splice(0)) await server.close();
});

afterAll(async () => {
  if (!isReady) return;
  await writer!.close();
  await reader!.close();
  await world.stop();
}, startMillis);

const newTenant = () => world.newTenant(writer!);
const pauseReplica = () => world.replica.query('SELECT pg_wal_replay_pause()');

onReplica.each([
  ['planned', true],
  ['left to the resolvers', false],
])('queries that are %s read from the replica', async (_how, readPlanner) => {
  const server = await world.start({ readPlanner });
  others.push(server);
  const { nameAt, renameUnmarked } = await newTenant();
  await eventually(() => server.said.length === 1);
  expect(await nameAt(server)).toBe('Ada');
  await pauseReplica();
  await renameUnmarked('Augusta');

  // Once by the long way, and then by the short one.
  for (let time = 0; time < 3; time++) expect(await nameAt(server)).toBe('Ada');
  await world.replica.query('SELECT pg_wal_replay_resume()');
  await eventually(async () => (await nameAt(server)) === 'Augusta');
});

onReplica('images are read from the replica', async () => {
  const { token, id } = await newTenant();
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const add = `mutation($id: ID!, $png: String!) { addImage(input: { ownerId: $id, data: $png }) { ... on AddImagePayload { image { url } } ... on Problem { detail } } }`;
  const { data } = await writer!.run(add, token, { id, png });
  const { url } = (data as { addImage: { image: { url: string } } }).addImage.image;
  await world.catchUp(writer!);
  await pauseReplica();
  await writer!.database.pool.query('DELETE FROM image_data');

  expect((await fetch(new URL(url, reader!.url))).status).toBe(200);
});

onReplica('whoever reads after a write was answered sees it, at whichever server, however far the replica is behind', async () => {
  const { nameAt, rename } = await newTenant();
  await pauseReplica();
  await rename('Augusta');
  expect(await nameAt(reader!)).toBe('Augusta');
  expect(await nameAt(writer!)).toBe('Augusta');
});

onReplica('a thousand times, what one server has answered is read at the other, from a replica that waits with everything', async () => {
  const tenants = await Promise.all(Array.from({ length: 10 }, () => newTenant()));
  const missed: string[] = [];
  for (const delay of [0, 3, 30, 300]) {
    await world.replica.query(`ALTER SYSTEM SET recovery_min_apply_delay = ${delay}`);
    await world.replica.query('SELECT pg_reload_conf()');
    await Promise.all(
      tenants.map(async ({ rename, nameAt }) => {
        for (let time = 0; time < 25; time++) {
          const name = `Ada ${delay} ${time}`;
          await rename(name);
          const seen = await nameAt(reader!);
          if (seen !== name) missed.push(`${name}: ${seen}`);
        }
      }),
    );
  }
  await world.replica.query('ALTER SYSTEM RESET recovery_min_apply_delay');
  await world.replica.query('SELECT pg_reload_conf()');

  expect(missed).toEqual([]);
}, startMillis);

onReplica('a tenant that wrote nothing goes on reading from a replica that is behind', async () => {
  const [busy, quiet] = [await newTenant(), await newTenant()];
  await pauseReplica();
  await quiet.renameUnmarked('Augusta');
  await busy.rename('Augusta');

  expect(await busy.nameAt(reader!)).toBe('Augusta');
  expect(await quiet.nameAt(reader!)).toBe('Ada');
});

onReplica('a replica that is more than a few seconds behind is not read from', async () => {
  const { nameAt, renameUnmarked } = await newTenant();
  await pauseReplica();
  await renameUnmarked('Augusta');
  expect(await nameAt(reader!)).toBe('Ada');

  await eventually(async () => (await nameAt(reader!)) === 'Augusta', 15_000);
});

onReplica('what a mutation answers again is read by whoever asks next', async () => {
  const { nameAt, renameUnmarked, token, id } = await newTenant();
  const keyed = renameContact.replace(') { ... on UpdateIndividualContactPayload', ') @idempotent(key: "once") { ... on UpdateIndividualContactPayload');
  await writer!.run(keyed, token, { id, name: 'Augusta' });
  await world.catchUp(writer!);
  await pauseReplica();
  // As if the server had ended between the write and its mark.
  await renameUnmarked('Ada Augusta');
  await writer!.run(keyed, token, { id, name: 'Augusta' });

  expect(await nameAt(reader!)).toBe('Ada Augusta');
});

onReplica('the change feed is read from the primary, because a replica does not know which transactions run', async () => {
  const { tenantId, token, id } = await newTenant();
  const changes = 'query($since: String) { changes(since: $since, first: 100) { ... on ChangePage { cursor changes { id } } } }';
  const page = async (since?: string) => (await reader!.run(changes, token, { since })).data as { changes: { cursor: string; changes: { id: string }[] } };
  const client = await writer!.database.pool.connect();
  await client.query("BEGIN");
  await client.query('UPDATE contact SET version = version + 1 WHERE tenant_id = $1', [tenantId]);
  // Something that is newer has been done by the time of the cursor.
  const other = await newTenant();
  await other.rename('Augusta');
  await world.catchUp(writer!);
  const snapshot = 'SELECT pg_current_snapshot()::text AS snapshot';
  const running = async (pool: { query: typeof world.replica.query }) => (await pool.query<{ snapshot: string }>(snapshot)).rows[0]!.snapshot.split(':')[2];
  expect([await running(writer!.database.pool), await running(world.replica)]).toEqual([expect.stringMatching(/\d/), '']);

  const { changes: before } = await page();
  await client.query(
    `INSERT INTO change (tenant_id, actor_kind, actor_id, request_id, entity, entity_id, operation, version, fields)
     SELECT tenant_id, 'SYSTEM', 'test', 'test', 'IndividualContact', id, 'UPDATE', version, '{}' FROM contact WHERE tenant_id = $1`,
    [tenantId],
  );
  await client.query('COMMIT');
  client.release();

  expect((await page(before.cursor)).changes.changes).toEqual([{ id }]);
}, startMillis);

onReplica('what the feed has told of is read by whoever asks next', async () => {
  const { token, nameAt, renameUnmarked } = await newTenant();
  await pauseReplica();
  await renameUnmarked('Augusta');
  // As if who wrote had not come to mark it yet.
  expect(await nameAt(reader!)).toBe('Ada');
  await reader!.run('{ changes(first: 1) { ... on ChangePage { cursor } } }', token);
  expect(await nameAt(reader!)).toBe('Augusta');
});

onReplica('a lost replica costs no request, and is used again when it is back', async () => {
  const { nameAt } = await newTenant();
  const before = reader!.said.length;
  const names: Promise<string>[] = [];
  const asking = setInterval(() => names.push(nameAt(reader!)), 5);
  await world.postgres.control('replica', 'stop', '-m', 'immediate');
  await eventually(() => reader!.said.length > before);
  await world.postgres.control('replica', 'start');
  await eventually(() => reader!.said.length > before + 1 && names.length > 50);
  clearInterval(asking);

  expect(new Set(await Promise.all(names))).toEqual(new Set(['Ada']));
  expect(reader!.said.at(-1)).toEqual({ replica: new URL(world.replicaUrl).host + new URL(world.replicaUrl).pathname });
}, startMillis);

onReplica('a replica that answers nothing any more holds nobody up for long', async () => {
  const proxy = await startCutOffProxy(world.replicaUrl);
  const server = await world.start({ replicaUrl: proxy.url });
  others.push(server);
  await eventually(() => server.said.length === 1);
  const { nameAt } = await newTenant();
  expect(await nameAt(server)).toBe('Ada');
  proxy.stall();

  expect(await nameAt(server)).toBe('Ada');
  expect(server.said.at(-1)?.reason).toBeDefined();
  await proxy.cutOff();
});

onReplica('while Redis is away nobody reads from a replica; afterwards what was written meanwhile is not missed', async () => {
  const proxy = await startCutOffProxy(redisUrl!);
  const server = await world.start({ redisUrl: proxy.url });
  others.push(server);
  await eventually(() => server.said.length === 1);
  const { nameAt, renameUnmarked } = await newTenant();
  await pauseReplica();
  await renameUnmarked('Augusta');
  await eventually(async () => (await nameAt(server)) === 'Ada');
  await proxy.cutOff();

  expect(await nameAt(server)).toBe('Augusta');
  await proxy.open();
  // The marks may be gone with Redis: it is read from replicas again, and from this one only when it has what there was by then.
  const end = performance.now() + 2500;
  while (performance.now() < end) expect(await nameAt(server)).toBe('Augusta');
  await proxy.cutOff();
});

onReplica('a server that is no standby is not read from', async () => {
  const server = await world.start({ replicaUrl: world.postgres.urlOf('primary', 'kith_replicated_test') });
  others.push(server);
  const { nameAt, rename } = await newTenant();
  await rename('Augusta');
  expect(await nameAt(server)).toBe('Augusta');
});
