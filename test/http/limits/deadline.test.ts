/** A request that takes too long, or that nobody waits for any more, is ended as far as the database. */
import { request } from 'node:http';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { createApp } from '../../../src/http/app.ts';
import { listen } from '../../../src/http/listen.ts';
import { createLogger } from '../../../src/platform/logger.ts';
import { isOnServer } from '../../setup/scratchDatabase.ts';
import { workerDatabase } from '../../setup/workerDatabase.ts';
import { jwtSecret } from '../../support/actors.ts';
import { eventually } from '../../support/eventually.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { openLimitsWorld, type LimitsWorld } from './limitsWorld.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** Somebody who has a table for himself, so that everybody else waits. */
async function lock(table: string): Promise<{ unlock: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: (workerDatabase() as { url: string }).url });
  await client.connect();
  await client.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  let isLocked = true;
  const unlock = async () => {
    if (isLocked) await client.end();
    isLocked = false;
  };
  closers.push(unlock);
  return { unlock };
}

/** How many statements of the server the database works at. */
async function running(): Promise<number> {
  const { database } = await testDatabase();
  const { rows } = await database.pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND wait_event_type = 'Lock'`,
  );
  return rows[0]!.count;
}

const onServer = isOnServer() ? describe : describe.skip;

onServer('on a server', () => {
  const limit = 1500;
  let world: LimitsWorld | undefined;
  const open = async (): Promise<LimitsWorld> => {
    if (world) return world;
    world = await openLimitsWorld({ limits: { user: { deadline: limit }, apiKey: { deadline: 2 * limit } } });
    await makeIndividualContact(world.api, { emails: [{ type: 'WORK_EMAIL', address: 'ada@example.com' }] });
    return world;
  };
  afterAll(() => world?.close());

  const planned = { query: '{ contacts(first: 5) { nodes { emails { address } } } }' };
  const exceeded = (millis: number) => ({
    message: `The request took longer than ${millis} ms, the most that it may take. Ask for less at a time.`,
    extensions: expect.objectContaining({ code: 'DEADLINE_EXCEEDED', status: 504, limit: millis }),
  });

  test('a query that waits too long is ended there, and is answered when it need not wait', async () => {
    const { ask } = await open();
    for (const { body } of await ask('user', planned)) expect(body.errors).toBeUndefined();
    const { unlock } = await lock('email');
    for (const { status, body } of await ask('user', planned)) {
      expect(status).toBe(504);
      expect(body.errors).toEqual([expect.objectContaining(exceeded(limit))]);
    }
    for (const { body } of await ask('apiKey', planned)) expect(body.errors).toEqual([expect.objectContaining(exceeded(2 * limit))]);
    expect(await running()).toBe(0);
    await unlock();
    for (const { body } of await ask('user', planned)) expect(body.errors).toBeUndefined();
  });

  test('so is a list with a regular expression, whose own limit is longer', async () => {
    const { ask } = await open();
    const { unlock } = await lock('email');
    const sent = { query: '{ contacts(filter: { emails: { some: { address: { match: "x" } } } }) { nodes { id } } }' };
    for (const { body } of await ask('user', sent)) expect(body.errors).toEqual([expect.objectContaining(exceeded(limit))]);
    await unlock();
    for (const { body } of await ask('user', sent)) expect(body.errors).toBeUndefined();
  });

  test('so is what only the reference execution answers', async () => {
    const { ask } = await open();
    await lock('contact');
    for (const { body } of await ask('user', { query: '{ changes { __typename } }' })) expect(body.errors).toEqual([expect.objectContaining(exceeded(limit))]);
    expect(await running()).toBe(0);
  });

  test('so is a mutation, of which nothing is written then', async () => {
    const { ask, api } = await open();
    const { unlock } = await lock('email');
    const sent = {
      query: `mutation { createIndividualContact(input: { name: "Too late", emails: [{ type: WORK_EMAIL, address: "late@example.com" }] }) { __typename } }`,
    };
    for (const { body } of await ask('user', sent)) expect(body.errors).toEqual([expect.objectContaining(exceeded(limit))]);
    expect(await running()).toBe(0);
    await unlock();
    expect(await api.db.contact.count({ where: { name: 'Too late' } })).toBe(0);
  });

  test('one that is done, but could not be shown in time, says so', async () => {
    const { ask, api } = await open();
    const { unlock } = await lock('tag');
    const sent = { query: 'mutation { createIndividualContact(input: { name: "In time" }) { ... on CreateIndividualContactPayload { contact { tags { name } } } } }' };
    for (const { body } of await ask('user', sent)) expect(body.errors?.map(({ extensions }) => extensions)).toEqual([expect.objectContaining({ code: 'RESULT_UNREAD', retryable: false })]);
    await unlock();
    expect(await api.db.contact.count({ where: { name: 'In time' } })).toBe(2);
  });

  test.each([
    ['the short way', {}],
    ['the long way', { 'kith-debug': 'plan' }],
  ])('what is read for a client that is gone is ended, on %s', async (_name, debug) => {
    const { database } = await testDatabase();
    const { api } = await open();
    const { listener } = createApp({ database, jwt: { secret: jwtSecret }, logger: createLogger('silent'), readPlanner: true });
    const server = await listen(listener, { host: '127.0.0.1', port: 0 });
    closers.push(() => server.close(0));
    const body = JSON.stringify(planned);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${api.access.token!}`, ...debug };
    const { unlock } = await lock('email');
    // The second time on the short way.
    for (let call = 0; call < 2; call++) {
      const sending = request({ port: server.port, path: '/graphql', method: 'POST', headers: { ...headers, 'content-length': body.length } }).on('error', () => {});
      sending.end(body);
      await eventually(async () => (await running()) === 1);
      sending.destroy();
      await eventually(async () => (await running()) === 0);
    }
    await unlock();
    // The connections that were told to stop do other things now.
    for (let call = 0; call < 20; call++) expect((await api.db.contact.count()) >= 0).toBe(true);
  });
});
