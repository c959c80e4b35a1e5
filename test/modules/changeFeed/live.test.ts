import { expect, test } from '@jest/globals';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { openEvents } from '../../support/eventReader.ts';
import { eventually } from '../../support/eventually.ts';
import { changeFeedDocument, nextPage, readNames, startLive } from './liveServer.ts';

test.each(['POST', 'GET'] as const)('a client that subscribes by %s gets the cursor at once, and what is written as it is written', async (method) => {
  const { api, follow } = await startLive();
  await makeIndividualContact(api, { name: 'Before' });
  const feed = await follow({ method, types: ['INDIVIDUAL_CONTACT'] });
  expect(feed.status).toBe(200);
  expect(feed.headers).toMatchObject({ 'content-type': 'text/event-stream', 'cache-control': 'no-cache', 'x-accel-buffering': 'no' });
  expect(feed.headers).not.toHaveProperty('content-encoding');

  expect(await nextPage(feed)).toEqual({ __typename: 'ChangePage', cursor: expect.any(String), changes: [] });
  const written = performance.now();
  const { id } = await makeIndividualContact(api, { name: 'Ada' });
  const page = await nextPage(feed);
  expect(page.changes).toEqual([{ id, type: 'INDIVIDUAL_CONTACT', node: { name: 'Ada' } }]);
  // Woken, not found by a look of its own, which comes after two seconds at the earliest.
  expect(performance.now() - written).toBeLessThan(1000);
  feed.close();
});

test('who resumes from the last cursor misses nothing and gets nothing twice', async () => {
  const { api, follow } = await startLive();
  const types = ['INDIVIDUAL_CONTACT'];
  let feed = await follow({ types });
  let { cursor } = await nextPage(feed);
  const names: string[] = [];
  for (const round of [1, 2, 3]) {
    for (const n of [1, 2]) await makeIndividualContact(api, { name: `live ${round}.${n}` });
    const live = await readNames(feed, 2);
    feed.close();
    for (const n of [1, 2]) await makeIndividualContact(api, { name: `away ${round}.${n}` });
    feed = await follow({ types, since: live.cursor });
    const missed = await readNames(feed, 2);
    names.push(...live.names, ...missed.names);
    cursor = missed.cursor;
  }
  feed.close();
  expect(names).toEqual([1, 2, 3].flatMap((round) => ['live', 'away'].flatMap((word) => [1, 2].map((n) => `${word} ${round}.${n}`))));
  const { changes } = await nextPage(await follow({ types, since: cursor }));
  expect(changes).toEqual([]);
});

test('what is not wholly read goes on at once, page by page', async () => {
  const { api, follow } = await startLive();
  const types = ['INDIVIDUAL_CONTACT'];
  const { cursor } = await nextPage(await follow({ types }));
  await Promise.all(Array.from({ length: 130 }, (_, n) => makeIndividualContact(api, { name: `n${n}` })));
  const feed = await follow({ types, since: cursor });
  const first = await nextPage(feed);
  expect(first.changes).toHaveLength(100);
  expect((await nextPage(feed)).changes).toHaveLength(30);
});

test('another tenant is told of nothing', async () => {
  const { api, follow } = await startLive();
  const feed = await follow({ token: api.stranger.token });
  await nextPage(feed);
  await makeIndividualContact(api);
  await makeIndividualContact({ ...api, runOk: (document, variables) => api.runOk(document, variables, { as: api.stranger }) }, { name: 'Own' });
  expect((await nextPage(feed)).changes).toMatchObject([{ node: { name: 'Own' } }]);
});

test('comments keep the connection alive while nothing happens', async () => {
  const { follow } = await startLive();
  const feed = await follow();
  await nextPage(feed);
  const nothing = feed.next();
  const before = feed.comments();
  await eventually(() => feed.comments() > before + 1);
  feed.close();
  await expect(nothing).rejects.toThrow();
});

test('a cursor that has expired is an event that says so, and the last one', async () => {
  let now = new Date();
  const { follow } = await startLive({ now: () => now });
  const { cursor } = await nextPage(await follow());
  now = new Date(now.getTime() + 91 * 86_400_000);
  const feed = await follow({ since: cursor });
  expect(await nextPage(feed)).toMatchObject({ __typename: 'ChangeCursorExpired', code: 'CURSOR_EXPIRED', status: 410 });
  expect(await feed.next()).toEqual({ event: 'complete' });
  expect(await feed.next()).toBeNull();
});

test.each([
  ['a cursor that is none', { since: 'x' }, 'since'],
  ['too many types', { types: Array.from({ length: 101 }, () => 'EMAIL') }, 'types'],
  ['a type that is none', { types: ['NOTHING'] }, 'types'],
])('%s is refused with a violation', async (_name, options, path) => {
  const { follow } = await startLive();
  const feed = await follow(options);
  const event = await feed.next();
  expect(event).toMatchObject({ event: 'next', errors: [{ extensions: { code: 'INVALID_PARAMETER', violations: [{ propertyPath: expect.stringContaining(path) }] } }] });
  expect(await feed.next()).toEqual({ event: 'complete' });
});

test('a client that does not ask for events is told to', async () => {
  const { api, url } = await startLive();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${api.access.token}` },
    body: JSON.stringify({ query: changeFeedDocument }),
  });
  expect(response.status).toBe(406);
  expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('text/event-stream'), extensions: { code: 'NOT_ACCEPTABLE' } }] });
  expect(api.app.streams.count).toBe(0);
});

test('a query is answered by one event, where events are asked for', async () => {
  const { api, url } = await startLive();
  const feed = await openEvents<{ viewer: object }>(url, { query: '{ viewer { kind } }', token: api.access.token });
  expect(await feed.next()).toEqual({ event: 'next', data: { viewer: { kind: 'USER' } } });
  expect(await feed.next()).toEqual({ event: 'complete' });
});
