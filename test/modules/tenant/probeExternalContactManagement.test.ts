import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { OutboundOptions } from '../../../src/platform/outbound/outbound.ts';
import { createApi, type Api } from '../../support/api.ts';
import { selfSigned } from '../../support/selfSigned.ts';
import { ProbeExternalContactManagement, ProbeOnce, SetExternalContactManagement } from './documents.ts';
import { startExternalServer } from './externalServer.ts';

const stops: (() => unknown)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const quick = { timeoutInMillis: 1000, maxRetries: 3, retryIntervalInMillis: 0 };

/** A server that answers as `listener` says, and a tenant that has set it as its API. */
async function makeScene(listener: RequestListener, options?: OutboundOptions, access: object = {}) {
  const server = await startExternalServer(listener);
  stops.push(server.stop);
  const api = await createApi({ outbound: server.outbound(options) });
  await setApi(api, { url: server.url, ...quick, ...access });
  return { server, api };
}

const setApi = (api: Api, access: { url: string } & object) =>
  api.runOk(
    SetExternalContactManagement,
    { input: { useExternalContactManagement: true, apiAccessConfiguration: access } },
    { as: api.backoffice },
  );

const probe = (api: Api) => api.runOk(ProbeExternalContactManagement, { input: {} }, { as: api.backoffice });
const outcomesOf = async (api: Api) => (await probe(api)).attempts.map(({ outcome, status }) => [outcome, status]);

const answering =
  (...statuses: number[]): RequestListener =>
  (_request, response) => {
    const status = statuses.length > 1 ? statuses.shift()! : statuses[0]!;
    response.writeHead(status, { location: 'https://127.0.0.1/elsewhere' }).end('the body');
  };

test('RU.35: reaches the API with one GET', async () => {
  const { api, server } = await makeScene(answering(204));
  const { reachable, attempts } = await probe(api);

  expect(reachable).toBe(true);
  expect(attempts).toEqual([
    {
      number: 1,
      startedAt: expect.any(String),
      durationInMillis: expect.any(Number),
      outcome: 'SUCCEEDED',
      status: 204,
      detail: 'The API answered with a status from 200 to 299.',
    },
  ]);
  const [request, ...others] = server.requests;
  expect(others).toEqual([]);
  expect(request).toMatchObject({ method: 'GET', url: '/contacts' });
  expect(request!.headers.authorization).toBeUndefined();
});

describe('RU.35: tries again', () => {
  test.each([[500], [503], [429]])('after the status %i, until the API answers', async (status) => {
    const { api } = await makeScene(answering(status, status, 200));
    const outcome = status === 429 ? 'CLIENT_ERROR' : 'SERVER_ERROR';
    expect(await outcomesOf(api)).toEqual([[outcome, status], [outcome, status], ['SUCCEEDED', 200]]);
  });

  test('as often as is set, after the interval that is set', async () => {
    const { api, server } = await makeScene(answering(500), {}, { maxRetries: 2, retryIntervalInMillis: 120 });
    const { reachable, attempts } = await probe(api);

    expect(reachable).toBe(false);
    expect(attempts.map(({ number }) => number)).toEqual([1, 2, 3]);
    const starts = attempts.map(({ startedAt }) => Date.parse(startedAt));
    expect(starts[1]! - starts[0]!).toBeGreaterThanOrEqual(119);
    expect(starts[2]! - starts[1]!).toBeGreaterThanOrEqual(119);
    expect(server.requests).toHaveLength(3);
  });

  test('when no answer comes in time', async () => {
    const { api } = await makeScene(() => {}, {}, { timeoutInMillis: 100, maxRetries: 1 });
    const { attempts } = await probe(api);

    expect(attempts.map(({ outcome, status }) => [outcome, status])).toEqual([['TIMED_OUT', null], ['TIMED_OUT', null]]);
    expect(attempts[0]!.durationInMillis).toBeGreaterThanOrEqual(99);
  });

  test('when the connection is refused, or breaks', async () => {
    const { api, server } = await makeScene((request) => request.socket.destroy(), {}, { maxRetries: 1 });
    expect(await outcomesOf(api)).toEqual([['CONNECTION_FAILED', null], ['CONNECTION_FAILED', null]]);
    await server.stop();
    expect(await outcomesOf(api)).toEqual([['CONNECTION_FAILED', null], ['CONNECTION_FAILED', null]]);
  });
});

describe('RU.35: does not try again', () => {
  test.each([
    [401, 'CREDENTIALS_REFUSED'],
    [403, 'CREDENTIALS_REFUSED'],
    [404, 'CLIENT_ERROR'],
    [302, 'REDIRECTED'],
    [307, 'REDIRECTED'],
  ])('after the status %i', async (status, outcome) => {
    const { api, server } = await makeScene(answering(status));
    expect(await outcomesOf(api)).toEqual([[outcome, status]]);
    expect(server.connections()).toBe(1);
  });

  test('when the certificate is not trusted, or for another name', async () => {
    const { api, server } = await makeScene(answering(200), { certificateAuthority: selfSigned('crm.example.com').certificate });
    expect(await outcomesOf(api)).toEqual([['TLS_FAILED', null]]);
    const named = await createApi({ outbound: server.outbound() });
    await setApi(named, { url: server.url.replace('crm.', 'other.'), ...quick });
    expect(await outcomesOf(named)).toEqual([['TLS_FAILED', null]]);
    expect(server.requests).toEqual([]);
  });

  test('when the host does not speak TLS', async () => {
    const { api, server } = await makeScene(answering(200));
    const plain = createServer(answering(200)).listen(0, '127.0.0.1');
    stops.push(() => plain.close());
    await once(plain, 'listening');
    await setApi(api, { ...quick, url: server.url.replace(/:\d+/, `:${(plain.address() as AddressInfo).port}`) });

    expect(await outcomesOf(api)).toEqual([['TLS_FAILED', null]]);
  });

  test('when the name does not resolve', async () => {
    const { api } = await makeScene(answering(200), { resolve: () => Promise.reject(new Error('ENOTFOUND')) });
    expect(await outcomesOf(api)).toEqual([['NAME_NOT_RESOLVED', null]]);
  });
});

test('RU.35: a name that was public when it was set, and is not any more, is not called', async () => {
  const answers = [['93.184.216.34'], ['127.0.0.1'], ['93.184.216.34', '127.0.0.1']];
  const resolve = async () => answers.shift()!.map((address) => ({ address, family: 4 }));
  const { api, server } = await makeScene(answering(200), { allowedNetworks: [], resolve });

  expect(await outcomesOf(api)).toEqual([['ADDRESS_REFUSED', null]]);
  expect(await outcomesOf(api)).toEqual([['ADDRESS_REFUSED', null]]);
  expect(answers).toEqual([]);
  expect(server.connections()).toBe(0);
});

test('RU.35: a name is looked up once for each attempt: what was checked is what is connected to', async () => {
  let lookups = 0;
  const resolve = async () => (lookups++, [{ address: '127.0.0.1', family: 4 }]);
  const { api, server } = await makeScene(answering(500, 200), { resolve });
  lookups = 0;
  await probe(api);

  expect(lookups).toBe(2);
  expect(server.connections()).toBe(2);
});

test('RU.35: an address that is allowed no longer is not called', async () => {
  const { api, server } = await makeScene(answering(200));
  await setApi(api, { ...quick, url: server.url.replace('crm.example.com', '127.0.0.1') });
  const strict = await createApi();
  const row = await api.db.externalContactManagement.findFirstOrThrow();
  await strict.db.externalContactManagement.create({ data: { ...row, tenantId: strict.tenantId, id: strict.tenantId } });

  expect(await outcomesOf(strict)).toEqual([['ADDRESS_REFUSED', null]]);
  expect(server.connections()).toBe(0);
});

test('RU.35: a tenant has one probe at a time; other tenants are not held up', async () => {
  const waiting: (() => void)[] = [];
  const { api, server } = await makeScene((_request, response) => void waiting.push(() => response.end()), {}, { timeoutInMillis: 10_000 });
  const first = probe(api);
  while (waiting.length === 0) await delay(5);
  const problem = await api.runError(ProbeExternalContactManagement, { input: {} }, 'ProbeRunning', { as: api.backoffice });
  expect(problem).toMatchObject({ code: 'PROBE_RUNNING', status: 409 });
  const other = await createApi({ outbound: server.outbound() });
  await setApi(other, { url: server.url, ...quick });
  const second = probe(other);
  while (waiting.length < 2) await delay(5);
  waiting.forEach((answer) => answer());

  expect((await first).reachable).toBe(true);
  expect((await second).reachable).toBe(true);
  const third = probe(api);
  while (waiting.length < 3) await delay(5);
  waiting[2]!();
  expect((await third).reachable).toBe(true);
});

test('a probe that had to wait is made when it is sent again with the same key', async () => {
  const waiting: (() => void)[] = [];
  const { api } = await makeScene((_request, response) => void waiting.push(() => response.end()), {}, { timeoutInMillis: 10_000 });
  const first = probe(api);
  while (waiting.length === 0) await delay(5);
  const again = { input: {}, key: randomUUID() };
  await api.runError(ProbeOnce, again, 'ProbeRunning', { as: api.backoffice });
  waiting[0]!();
  await first;

  const second = api.runOk(ProbeOnce, again, { as: api.backoffice });
  while (waiting.length < 2) await delay(5);
  waiting[1]!();
  expect(await second).toMatchObject({ reachable: true });
});

test('says that nothing is configured, and refuses another version', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const problem = await api.runError(ProbeExternalContactManagement, { input: {} }, 'ApiAccessNotConfigured', { as });
  expect(problem).toMatchObject({ code: 'API_ACCESS_NOT_CONFIGURED', status: 422 });
  await api.runOk(SetExternalContactManagement, { input: { useExternalContactManagement: false } }, { as });
  await api.runError(ProbeExternalContactManagement, { input: {} }, 'ApiAccessNotConfigured', { as });
  const stale = await api.runError(ProbeExternalContactManagement, { input: { ifVersion: 7 } }, 'StaleVersion', { as });
  expect(stale.currentVersion).toBe(1);
});

test("needs TENANT_BACKOFFICE; a stranger's probe is about its own tenant", async () => {
  const { api, server } = await makeScene(answering(200));
  await api.runError(ProbeExternalContactManagement, { input: {} }, 'PermissionDenied');
  await api.runError(ProbeExternalContactManagement, { input: {} }, 'ApiAccessNotConfigured', { as: api.stranger });
  const [error] = await api.runRefused(ProbeExternalContactManagement, { input: {} }, { as: api.anonymous });

  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(server.connections()).toBe(0);
});
