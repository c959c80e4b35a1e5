/** What credentials may do is not looked up for each request, and yet what changes holds at once. */
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { KnownCredentials } from '../../src/http/credentials/KnownCredentials.ts';
import { accessTopic } from '../../src/platform/changes/accessTopic.ts';
import { LocalChangeSignal } from '../../src/platform/changes/changeSignal.ts';
import { newUuid } from '../../src/platform/ids.ts';
import type { Actor } from '../../src/platform/requestContext.ts';
import { ApiKeys, ViewerQuery } from '../modules/access/documents.ts';
import { makeApiKey } from '../modules/access/makeApiKey.ts';
import { makeDevice, makeUser, signInOn } from '../modules/access/makeSignIn.ts';
import { WhoAmI } from '../modules/access/signInDocuments.ts';
import { createApi } from '../support/api.ts';
import { countStatements } from '../support/countStatements.ts';
import { eventually } from '../support/eventually.ts';

function counted() {
  const signal = new LocalChangeSignal();
  const known = new KnownCredentials(signal);
  const loads: string[] = [];
  const actor = (tenantId: string): Actor => ({ kind: 'USER', id: 'ada', tenantId, permissions: new Set() });
  const find = (tenantId: string, credential: string, found: Actor | undefined = actor(tenantId)) =>
    known.find(tenantId, credential, () => {
      loads.push(credential);
      return Promise.resolve(found);
    });
  return { signal, known, loads, find, actor };
}

test('a credential is looked up once, until what credentials of its tenant may do changes', async () => {
  const { signal, loads, find } = counted();
  const [one, other] = [newUuid(), newUuid()];
  for (let n = 0; n < 3; n++) for (const [tenantId, credential] of [[one, 'a'], [one, 'b'], [other, 'c']] as const) await find(tenantId, credential);
  expect(loads).toEqual(['a', 'b', 'c']);
  signal.publish(one);
  signal.publish(accessTopic(one));
  for (const [tenantId, credential] of [[one, 'a'], [one, 'b'], [other, 'c']] as const) await find(tenantId, credential);
  expect(loads).toEqual(['a', 'b', 'c', 'a', 'b']);
  expect((await find(other, 'a'))?.tenantId).toBe(other);
});

test('what nobody has is looked up each time', async () => {
  const { known } = counted();
  let loads = 0;
  for (let n = 0; n < 3; n++) expect(await known.find(newUuid(), 'x', () => Promise.resolve((loads++, undefined)))).toBeUndefined();
  expect(loads).toBe(3);
});

test('what changes while a credential is looked up is not missed', async () => {
  const { signal, known, loads, find, actor } = counted();
  const tenantId = newUuid();
  await find(tenantId, 'a');
  signal.publish(accessTopic(tenantId));
  await known.find(tenantId, 'a', async () => {
    signal.publish(accessTopic(tenantId));
    return Promise.resolve(actor(tenantId));
  });
  await find(tenantId, 'a');
  expect(loads).toEqual(['a', 'a']);
});

test('neither a session nor an API key costs a statement for each request', async () => {
  const api = await createApi();
  const [{ actor }, key] = [await signInOn(api, await makeUser(api), await makeDevice(api)), await makeApiKey(api)];
  for (const as of [actor, key.actor]) {
    const costOf = () => countStatements(() => api.runQuery(ViewerQuery, {}, { as }));
    await costOf();
    expect(await costOf()).toBe(await countStatements(() => api.runQuery(ViewerQuery, {})));
    await api.runQuery(WhoAmI, {}, { as });
  }
});

test('RU.4: an API key says when it was used last, to the minute, and is not changed by that', async () => {
  let now = Date.parse('2026-05-01T12:00:00.000Z');
  const api = await createApi({ now: () => new Date(now) });
  const { apiKey, actor } = await makeApiKey(api);
  const read = async () => (await api.db.apiKey.findFirstOrThrow({ where: { id: apiKey.uuid } })).lastUsedAt?.toISOString() ?? null;
  expect(await read()).toBeNull();
  await api.runQuery(ViewerQuery, {}, { as: actor });
  await eventually(async () => (await read()) === '2026-05-01T12:00:00.000Z');

  now += 59_000;
  // It is looked up anew, as it is every ten seconds.
  await makeApiKey(api, { name: 'Other' });
  await (await createApi({ now: () => new Date(now) })).runQuery(ViewerQuery, {}, { as: actor });
  await delay(100);
  expect(await read()).toBe('2026-05-01T12:00:00.000Z');
  now += 2000;
  await (await createApi({ now: () => new Date(now) })).runQuery(ViewerQuery, {}, { as: actor });
  await eventually(async () => (await read()) === '2026-05-01T12:01:01.000Z');

  const filter = { lastUsedAt: { gt: '2026-05-01T12:01:00.000Z' } };
  expect((await api.runQuery(ApiKeys, { filter }, { as: api.backoffice })).apiKeys.nodes).toEqual([{ id: apiKey.id, name: 'Import' }]);
  expect(await api.db.change.count({ where: { entityId: apiKey.uuid } })).toBe(1);
  expect(await api.db.apiKey.findFirstOrThrow({ where: { id: apiKey.uuid } })).toMatchObject({ version: 1 });
});
