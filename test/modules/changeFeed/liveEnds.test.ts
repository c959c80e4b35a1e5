import { expect, test } from '@jest/globals';
import { accessTopic } from '../../../src/platform/changes/accessTopic.ts';
import { LocalChangeSignal, ownChanges, type ChangeSignal } from '../../../src/platform/changes/changeSignal.ts';
import { newUuid } from '../../../src/platform/ids.ts';
import { signIn, signToken } from '../../support/actors.ts';
import { recordStatements } from '../../support/countStatements.ts';
import { openEvents, type ReadEvent } from '../../support/eventReader.ts';
import { eventually } from '../../support/eventually.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { recordingLogger } from '../../support/recordingLogger.ts';
import { makeApiKey } from '../access/makeApiKey.ts';
import { makeDevice, makeUser, signInOn } from '../access/makeSignIn.ts';
import { Logout } from '../access/signInDocuments.ts';
import { nextPage, startLive, type Feed } from './liveServer.ts';

/** The last event of a feed, which must be an error, and that nothing comes after it but the end. */
async function lastWords(feed: Feed): Promise<ReadEvent['errors']> {
  const event = await feed.next();
  expect(await feed.next()).toEqual({ event: 'complete' });
  expect(await feed.next()).toBeNull();
  return event!.errors;
}

/** A signal that knows who waits. */
function countingSignal() {
  const local = new LocalChangeSignal();
  const counted = {
    waiting: 0,
    publish: (tenantId: string) => local.publish(tenantId),
    subscribe(tenantId: string, wake: () => void) {
      counted.waiting++;
      const end = local.subscribe(tenantId, wake);
      return () => {
        counted.waiting--;
        end();
      };
    },
    close: () => local.close(),
  } satisfies ChangeSignal & { waiting: number };
  return counted;
}

test('a token that expires ends its feed at that moment, with a code', async () => {
  const { lines, logger } = recordingLogger();
  const { api, follow } = await startLive({ logger });
  const expiresAt = new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000);
  const token = await signToken({ sub: newUuid(), tenant: api.tenantId, permissions: ['TENANT.ACCESS'] }, expiresAt);
  const feed = await follow({ token });
  await nextPage(feed);
  expect(await lastWords(feed)).toMatchObject([{ message: 'The credential has expired.', extensions: { code: 'UNAUTHENTICATED', status: 401, reason: 'EXPIRED' } }]);
  const late = Date.now() - expiresAt.getTime();
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(1000);
  expect(api.app.streams.count).toBe(0);
  const log = lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ operationType }) => operationType === 'subscription');
  expect(log).toMatchObject([
    { msg: 'operation', operation: 'Follow', tenantId: api.tenantId },
    { msg: 'subscription ended', operation: 'Follow', events: 1, endedBy: 'Unauthenticated' },
  ]);
});

test('an API key that is revoked or loses its permission ends its feed at the next look', async () => {
  const { api, follow } = await startLive();
  const keys = [await makeApiKey(api), await makeApiKey(api)];
  const feeds = await Promise.all(keys.map(({ actor }) => follow({ token: actor.token })));
  for (const feed of feeds) await nextPage(feed);
  const [revoked, restricted] = keys.map(({ actor }) => actor.id);
  await api.db.apiKey.updateMany({ where: { id: revoked! }, data: { deletedAt: new Date(), deletionId: newUuid() } });
  await api.db.apiKey.updateMany({ where: { id: restricted! }, data: { permissions: [] } });
  ownChanges.publish(accessTopic(api.tenantId));
  expect(await lastWords(feeds[0]!)).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(await lastWords(feeds[1]!)).toMatchObject([{ extensions: { code: 'FORBIDDEN', permission: 'TENANT_ACCESS' } }]);
});

test('R0.3: a session that ends takes its feed along', async () => {
  const { api, follow } = await startLive();
  const { actor, refreshToken } = await signInOn(api, await makeUser(api), await makeDevice(api));
  const feed = await follow({ token: actor.token });
  await nextPage(feed);
  await api.runOk(Logout, { input: { refreshToken } }, { as: api.anonymous });
  expect(await lastWords(feed)).toMatchObject([{ message: 'The session has ended. Sign in again.', extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('nobody follows without a credential and a permission', async () => {
  const { api, follow } = await startLive();
  const anonymous = await follow({ token: null });
  expect(anonymous.status).toBe(401);
  expect(await lastWords(anonymous)).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  const { token } = await signIn(api.tenantId, 'contacts:sync');
  expect(await lastWords(await follow({ token }))).toMatchObject([{ extensions: { code: 'FORBIDDEN', permission: 'TENANT_ACCESS' } }]);
  expect(api.app.streams.count).toBe(0);
});

test('a caller and a process have so many streams and no more, and a place is free again at once', async () => {
  const { api, follow } = await startLive({ streamLimits: { perCaller: 2, perProcess: 3 } });
  const feeds = [await follow(), await follow()];
  for (const feed of feeds) await nextPage(feed);
  expect(await lastWords(await follow())).toMatchObject([{ extensions: { code: 'TOO_MANY_STREAMS', status: 429, limit: 2, scope: 'CALLER' } }]);
  const [one, other] = [await signIn(api.tenantId, 'TENANT.ACCESS'), await signIn(api.tenantId, 'TENANT.ACCESS')];
  await nextPage(await follow({ token: one.token }));
  expect(await lastWords(await follow({ token: other.token }))).toMatchObject([
    { extensions: { code: 'TOO_MANY_STREAMS', status: 503, limit: 3, scope: 'PROCESS' } },
  ]);
  feeds[0]!.close();
  await eventually(() => api.app.streams.count === 2);
  await nextPage(await follow());
});

test('a client that goes away leaves nothing behind, whether the server waits or not', async () => {
  const changes = countingSignal();
  const { api, follow } = await startLive({ changes });
  const feeds = await Promise.all(Array.from({ length: 10 }, () => follow()));
  // One of them is left before its first event.
  for (const feed of feeds.slice(1)) await nextPage(feed);
  await eventually(() => changes.waiting === 10);
  expect(api.app.streams.count).toBe(10);
  for (const feed of feeds) feed.close();
  // At once, and not at the next look.
  await eventually(() => api.app.streams.count === 0 && changes.waiting === 0, 1000);
});

test('a client that takes nothing is read nothing more for, and is cut off', async () => {
  const { api, url } = await startLive({ streamLimits: { still: 1000 } });
  const name = 'n'.repeat(256);
  await api.db.contact.createMany({
    data: Array.from({ length: 4000 }, () => ({ tenantId: api.tenantId, id: newUuid(), kind: 'INDIVIDUAL' as const, name })),
  });
  const without = await openEvents<{ changeFeed: { cursor: string } }>(url, {
    query: `subscription { changeFeed(types: [TAG]) { ... on ChangePage { cursor } } }`,
    token: api.access.token,
  });
  const { data } = (await without.next())!;
  without.close();
  await eventually(() => api.app.streams.count === 0);
  // A type that comes into the scope comes as a whole: forty pages of two megabytes, of which the connection holds a few.
  const aliases = Array.from({ length: 80 }, (_, n) => `n${n}: name`).join(' ');
  const query = `subscription { changeFeed(since: "${data!.changeFeed.cursor}", types: [TAG, INDIVIDUAL_CONTACT]) {
    ... on ChangePage { changes { ... on NodeUpsert { node { ... on IndividualContact { ${aliases} } } } } } } }`;
  const statements = await recordStatements(async () => {
    const slow = await openEvents(url, { query, token: api.backoffice.token });
    expect(slow.status).toBe(200);
    await eventually(() => api.app.streams.count === 1);
    await eventually(() => api.app.streams.count === 0, 30_000);
  });
  const pages = statements.filter((statement) => statement.includes('pg_current_snapshot')).length;
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(15);
});

test('the end of the process ends every feed with a code, and lets no other begin', async () => {
  const { api, follow } = await startLive();
  const feed = await follow();
  await nextPage(feed);
  api.app.streams.end();
  expect(await lastWords(feed)).toMatchObject([{ extensions: { code: 'SHUTTING_DOWN', status: 503 } }]);
  expect(await lastWords(await follow())).toMatchObject([{ extensions: { code: 'SHUTTING_DOWN' } }]);
});

test('an event costs the same number of statements whatever it brings', async () => {
  const { api, follow } = await startLive();
  const cursorBefore = async (): Promise<string> => {
    const feed = await follow({ types: ['INDIVIDUAL_CONTACT'] });
    const { cursor } = await nextPage(feed);
    feed.close();
    await eventually(() => api.app.streams.count === 0);
    return cursor;
  };
  const countFirstEvent = async (since: string, changes: number): Promise<number> => {
    const statements = await recordStatements(async () => {
      const feed = await follow({ types: ['INDIVIDUAL_CONTACT'], since });
      expect((await nextPage(feed)).changes).toHaveLength(changes);
      feed.close();
    });
    await eventually(() => api.app.streams.count === 0);
    return statements.filter((statement) => !statement.includes('tenant WHERE')).length;
  };
  const counts: number[] = [];
  for (const changes of [2, 20]) {
    const since = await cursorBefore();
    for (let n = 0; n < changes; n++) await makeIndividualContact(api);
    // The feed may look again before it hears that its client is gone.
    const attempts = [await countFirstEvent(since, changes), await countFirstEvent(since, changes), await countFirstEvent(since, changes)];
    counts.push(Math.min(...attempts));
  }
  expect(counts[1]).toBe(counts[0]);
});
