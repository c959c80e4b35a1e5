/** A database that goes away, comes back, is slow to answer or refuses to write, under the API as clients call it. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isOnServer } from '../setup/scratchDatabase.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { eventually } from '../support/eventually.ts';
import { openFaultyWorld, type FaultyWorld, type Heard } from './faultyWorld.ts';

/** The embedded database has one session, and nobody beside it who could end or lock anything. */
const describeOnServer = isOnServer() ? describe : describe.skip;

const readTags = 'query Tags { tags { totalCount } }';
const create = `mutation Create($name: String!) {
  createIndividualContact(input: { name: $name, tags: ["vip"], emails: [{ type: WORK_EMAIL, address: "ada@example.com" }] }) {
    __typename ... on CreateIndividualContactPayload { contact { id name } }
  }
}`;
const created = (name: string) => ({
  createIndividualContact: { __typename: 'CreateIndividualContactPayload', contact: { id: expect.stringMatching(/^individual_/), name } },
});
const away = { code: 'UNAVAILABLE', reason: 'DATABASE_AWAY', retryable: true, retryAfter: 2, status: 503 };

const problemOf = ({ errors }: Heard): Record<string, unknown> => {
  expect(errors).toHaveLength(1);
  return errors![0]!.extensions;
};

describeOnServer('on a server', () => {
  let world: FaultyWorld;

  beforeAll(async () => {
    world = await openFaultyWorld('faults');
    // From the second time on, both take the short way.
    await world.ask(readTags);
    await world.ask(create, { name: 'First' });
  });

  afterAll(() => world.close());

  const lockedOut = (begin: () => Promise<Heard>, meanwhile: () => Promise<unknown>) => world.whileTagsAreLocked(begin, 1, meanwhile);

  test('a session that is ended while it reads is replaced, and the query is answered', async () => {
    const heard = await lockedOut(() => world.ask(readTags), () => world.terminate());
    expect(heard).toMatchObject({ status: 200, data: { tags: { totalCount: 1 } } });
  });

  test('so it is while it writes, and the mutation is done once', async () => {
    const heard = await lockedOut(() => world.ask(create, { name: 'Ended' }), () => world.terminate());
    expect(heard).toMatchObject({ status: 200, data: created('Ended') });
    expect(await world.count('Ended')).toBe(1);
  });

  test('a connection that breaks while it reads is replaced, too', async () => {
    const heard = await lockedOut(() => world.ask(readTags), async () => {
      await world.proxy.cutOff();
      await world.proxy.open();
    });
    expect(heard).toMatchObject({ status: 200, data: { tags: { totalCount: 1 } } });
  });

  test('all sessions may end at once, between requests', async () => {
    await Promise.all(Array.from({ length: 8 }, () => world.ask(readTags)));
    await world.terminate();
    const heard = await Promise.all(Array.from({ length: 8 }, () => world.ask(readTags)));
    expect(heard.map(({ status }) => status)).toEqual(Array(8).fill(200));
  });

  test('a database that is away for a second is waited for, by readers and by writers', async () => {
    await world.proxy.cutOff();
    const heard = [world.ask(readTags), world.ask(create, { name: 'Patient' })];
    await delay(1000);
    await world.proxy.open();
    expect(await Promise.all(heard)).toMatchObject([{ status: 200, data: { tags: { totalCount: 1 } } }, { status: 200, data: created('Patient') }]);
    expect(await world.count('Patient')).toBe(1);
  });

  test('one that is away for longer is no fault: everything is refused as retryable, soon at once, and answered when it is back', async () => {
    await world.proxy.cutOff();
    const sent = () => [world.ask(readTags), world.ask('{ tags { nodes { name } } }'), world.ask(create, { name: 'Away' })];
    for (const heard of await Promise.all(sent())) {
      expect(problemOf(heard)).toMatchObject(away);
      expect(heard).toMatchObject({ status: 503, retryAfter: '2' });
      expect(heard.millis).toBeLessThan(10_000);
    }
    const soon = await Promise.all(sent());
    for (const heard of soon) expect(problemOf(heard)).toMatchObject(away);
    expect(Math.max(...soon.map(({ millis }) => millis))).toBeLessThan(1500);
    expect(JSON.stringify(soon)).not.toMatch(/ECONNREFUSED|127\.0\.0\.1/);
    expect(world.lines.join('')).toContain('ECONNREFUSED');

    await world.proxy.open();
    await eventually(async () => (await world.ask(readTags)).status === 200);
    expect((await Promise.all(sent())).map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await world.count('Away')).toBe(1);
  });

  test('that no connection of the pool comes free in time is said as such', async () => {
    const { pool } = world.database;
    const { max, connectionTimeoutMillis } = pool.options;
    Object.assign(pool.options, { max: 2, connectionTimeoutMillis: 300 });
    await world.terminate();
    const heard = await world.whileTagsAreLocked(
      () => Promise.all([...Array<undefined>(2)].map(() => world.ask(readTags))),
      2,
      async () => {
        const [read, written] = await Promise.all([world.ask(readTags), world.ask(create, { name: 'Late' })]);
        for (const late of [read, written]) expect(problemOf(late)).toMatchObject({ code: 'UNAVAILABLE', reason: 'TOO_BUSY', retryable: true, retryAfter: 1 });
      },
    );
    Object.assign(pool.options, { max, connectionTimeoutMillis });
    expect(heard.map(({ status }) => status)).toEqual([200, 200]);
    expect(await world.count('Late')).toBe(0);
  });

  test('a database that takes no writes answers reads', async () => {
    const database = (await world.admin.query<{ name: string }>('SELECT quote_ident(current_database()) AS name')).rows[0]!.name;
    await world.admin.query(`ALTER DATABASE ${database} SET default_transaction_read_only = on`);
    await world.terminate();
    const [read, written] = await Promise.all([world.ask(readTags), world.ask(create, { name: 'Refused' })]);
    expect(read.status).toBe(200);
    expect(problemOf(written)).toMatchObject({ code: 'UNAVAILABLE', reason: 'READ_ONLY', retryable: true, retryAfter: 5 });
    // Nobody ends the sessions: they are given up by who got this answer, because another server may take writes.
    await world.admin.query(`SET default_transaction_read_only = off; ALTER DATABASE ${database} RESET default_transaction_read_only`);
    expect((await world.ask(create, { name: 'Refused' })).status).toBe(200);
    expect(await world.count('Refused')).toBe(1);
  });

  test('transactions that wait for each other are both done', async () => {
    await Promise.all(['One', 'Other'].map((name) => world.ask(create, { name })));
    let attempts = 0;
    let begin = (): void => {};
    const bothBegan = new Promise<void>((resolve) => (begin = resolve));
    const mark = (first: string, second: string) =>
      inTransaction(world.context(), async (tx) => {
        await tx.$executeRaw`UPDATE contact SET name = name || '!' WHERE name LIKE ${first}`;
        if (++attempts === 2) begin();
        await bothBegan;
        await tx.$executeRaw`UPDATE contact SET name = name || '!' WHERE name LIKE ${second}`;
      });
    await Promise.all([mark('One%', 'Other%'), mark('Other%', 'One%')]);
    expect(attempts).toBeGreaterThan(2);
    expect([await world.count('One!!'), await world.count('Other!!')]).toEqual([1, 1]);
  });

  describe('an answer to COMMIT that gets lost', () => {
    const unknown = { code: 'OUTCOME_UNKNOWN', status: 503 };

    test('without an idempotency key: the client is told that nobody knows, and not to send it again unseen', async () => {
      const broken = world.proxy.breakAt('server', 'COMMIT');
      const heard = await world.ask(create, { name: 'Unknown' });
      await broken;
      expect(problemOf(heard)).toMatchObject({ ...unknown, retryable: false });
      expect(heard).toMatchObject({ status: 500, retryAfter: undefined });
      expect(await world.count('Unknown')).toBe(1);
    });

    test('so it is when COMMIT itself gets lost: it looks the same', async () => {
      const broken = world.proxy.breakAt('client', 'COMMIT');
      const heard = await world.ask(create, { name: 'Undone' });
      await broken;
      expect(problemOf(heard)).toMatchObject({ ...unknown, retryable: false });
      expect(await world.count('Undone')).toBe(0);
    });

    test.each(['server', 'client'] as const)('with one: it is found out, whichever way it got lost (%s)', async (from) => {
      const name = `Found ${from}`;
      const broken = world.proxy.breakAt(from, 'COMMIT');
      const heard = await world.ask(create, { name }, { 'idempotency-key': `key-${from}` });
      await broken;
      expect(heard).toMatchObject({ status: 200, data: created(name) });
      expect(await world.ask(create, { name }, { 'idempotency-key': `key-${from}` })).toMatchObject({ data: heard.data! });
      expect(await world.count(name)).toBe(1);
    });

    test('with one, and the database stays away: the client is told to send it again, and it is done once', async () => {
      const broken = world.proxy.breakAt('server', 'COMMIT').then(() => world.proxy.cutOff());
      const heard = await world.ask(create, { name: 'Again' }, { 'idempotency-key': 'key-again' });
      await broken;
      expect(problemOf(heard)).toMatchObject({ ...unknown, retryable: true, retryAfter: 2 });
      expect(heard).toMatchObject({ status: 503, retryAfter: '2' });
      await world.proxy.open();
      expect(await world.ask(create, { name: 'Again' }, { 'idempotency-key': 'key-again' })).toMatchObject({ status: 200, data: created('Again') });
      expect(await world.count('Again')).toBe(1);
    });
  });

  describe('a subscription', () => {
    interface Page { changeFeed: { changes: { node: { name: string } | null }[] } }
    const follow = 'subscription { changeFeed { ... on ChangePage { cursor changes { ... on NodeUpsert { node { ... on IndividualContact { name } } } } } } }';
    const namesIn = ({ changeFeed }: Page): string[] => changeFeed.changes.flatMap(({ node }) => node?.name ?? []);

    test('outlives a database that is away for a while, and misses nothing', async () => {
      const feed = await world.subscribe<Page>(follow);
      expect(namesIn((await feed.next())!.data!)).toEqual([]);
      await world.proxy.cutOff();
      await delay(6000);
      await world.proxy.open();
      await eventually(async () => (await world.ask(create, { name: 'Heard of' })).status === 200);
      const names: string[] = [];
      while (!names.includes('Heard of')) names.push(...namesIn((await feed.next())!.data!));
      feed.close();
    });

    test('that begins while it is away is told so', async () => {
      await world.proxy.cutOff();
      const feed = await world.subscribe<Page>(follow);
      const { errors } = (await feed.next())!;
      expect(errors).toMatchObject([{ extensions: away }]);
      await world.proxy.open();
      feed.close();
    });
  });
});
