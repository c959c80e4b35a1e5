/** Budgets over time, as clients meet them: by POST and GET, for queries, mutations and subscriptions, on both ways. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ReadPlanner } from '../../../src/planner/ReadPlanner.ts';
import { hash, own } from '../../modules/document/manifests.ts';
import { signIn } from '../../support/actors.ts';
import { registerTexts } from '../documents/documentsWorld.ts';
import { bearer, endpoint, testApp } from '../testApp.ts';
import { openLimitsWorld, type Answer, type LimitsWorld, type Sent } from './limitsWorld.ts';

const burst = 100_000;
const refusalPause = 20;

let world: LimitsWorld;
const opened: LimitsWorld[] = [];
beforeAll(async () => {
  world = await openWorld({});
});
afterAll(async () => {
  for (const each of opened) await each.close();
});

/** What comes back is little, so that nothing is there again during a test. */
async function openWorld(budgets: Record<string, { burst: number; rate: number }>, pause = refusalPause): Promise<LimitsWorld> {
  const made = await openLimitsWorld({ refusalPause: pause, budgets: { user: { burst, rate: 1 }, apiKey: { burst, rate: 1 }, backoffice: { burst, rate: 1 }, ...budgets } });
  opened.push(made);
  return made;
}

const onShortWay = jest.spyOn(ReadPlanner.prototype, 'answer');

/** Somebody else of the world's tenant, who has spent nothing. */
async function newcomer({ api }: LimitsWorld): Promise<{ authorization: string }> {
  const { token } = await signIn(api.tenantId, 'TENANT.ACCESS');
  return { authorization: `Bearer ${token!}` };
}

const query = own('query Some { contacts(first: 20) { nodes { id } } }');
const costOfQuery = 22;
const expensive = { query: '{ contacts(first: 5000) { nodes { emails { id } phones { id } webAddresses { id } addresses { id } } } }' };

async function spendAll({ ask }: LimitsWorld, headers: Record<string, string>): Promise<void> {
  for (const { body } of await ask('user', expensive, { headers })) expect(body.errors).toBeUndefined();
}

function expectRefused({ status, headers, body }: Answer, bucket: string): void {
  expect(status).toBe(429);
  const { code, retryAfter, ...told } = body.errors![0]!.extensions;
  expect(code).toBe('RATE_LIMITED');
  expect(told).toMatchObject({ bucket, limit: burst, restoreRate: 1, retryable: true, status: 429 });
  expect(headers.get('retry-after')).toBe(String(retryAfter));
  expect(body).not.toHaveProperty('data');
}

/** Without what the passing time changes. */
function comparable({ status, headers, text }: Answer) {
  const untimed = Object.fromEntries([...headers].filter(([name]) => !['date', 'keep-alive', 'retry-after', 'content-length'].includes(name)));
  return { status, headers: untimed, text: text.replace(/"retryAfter":\d+/, '').replace(/in \d+ seconds/, '') };
}

const registered = own('query Registered { contacts(first: 1) { nodes { id } } }');
const asked: [string, 'POST' | 'GET', () => Sent][] = [
  ['a query', 'POST', () => ({ query })],
  ['a query', 'GET', () => ({ query })],
  ['a registered document', 'POST', () => ({ documentId: hash(registered) })],
  ['a registered document', 'GET', () => ({ documentId: hash(registered) })],
  ['a mutation', 'POST', () => ({ query: 'mutation { deleteTag(input: { id: "x" }) { __typename } }' })],
  ['what is no document', 'POST', () => ({ query: '{' })],
];

test.each(asked)('who has spent more than there is is refused %s by %s, before it is read, with the same answer on both ways', async (_name, method, sent) => {
  await registerTexts(registered);
  const headers = { ...(await newcomer(world)), 'x-request-id': 'given' };
  await world.ask('user', sent(), { method, headers });
  await spendAll(world, headers);
  onShortWay.mockClear();
  for (const accept of ['application/graphql-response+json', 'application/json', '*/*']) {
    const [express, yoga] = (await world.ask('user', sent(), { method, headers: { ...headers, accept } })) as [Answer, Answer];
    expectRefused(express, 'CALLER');
    expect(comparable(express)).toEqual(comparable(yoga));
  }
  expect(onShortWay).not.toHaveBeenCalled();
  // Nobody else of the tenant is.
  for (const { body } of await world.ask('user', { query })) expect(body.errors).toBeUndefined();
});

test('who is refused hears it after a pause, on both ways, and others do not wait', async () => {
  const slow = await openWorld({ user: { burst: 1, rate: 1 } }, 1400);
  await slow.ask('user', { query });
  const start = performance.now();
  const refused = slow.ask('user', { query });
  for (const { body } of await slow.ask('apiKey', { query })) expect(body.errors).toBeUndefined();
  for (const { status } of await refused) expect(status).toBe(429);
  // At least half of it, each time another share.
  expect(performance.now() - start).toBeGreaterThanOrEqual(690);
});

test('a subscription is refused as well', async () => {
  const headers = { ...(await newcomer(world)), accept: 'text/event-stream' };
  const subscribe = { query: 'subscription { changeFeed { ... on ChangePage { cursor } } }' };
  await spendAll(world, { ...headers, accept: 'application/json' });
  for (const answer of await world.ask('user', subscribe, { headers })) expectRefused(answer, 'CALLER');
});

test('a subscription is paid when it begins', async () => {
  const app = await testApp({ budgets: { user: { burst: 1, rate: 1e-3 } } });
  const { token } = await signIn(app.tenantId, 'TENANT.ACCESS');
  const headers = { 'content-type': 'application/json', ...bearer(token!) };
  const body = JSON.stringify({ query: 'subscription { changeFeed { ... on ChangePage { cursor } } }' });
  const stream = await app.app.fetch(endpoint, { method: 'POST', headers: { ...headers, accept: 'text/event-stream' }, body });
  expect(stream.status).toBe(200);
  const reader = stream.body!.getReader();
  await reader.read();
  expect((await app.post({ query }, headers)).status).toBe(429);
  await reader.cancel();
});

test('a tenant that is noisy is refused with all of its callers, and another tenant is not', async () => {
  const [noisy, quiet] = [await openWorld({ tenant: { burst, rate: 1 }, user: { burst: 1e9, rate: 1e9 } }), world];
  await spendAll(noisy, {});
  for (const kind of ['user', 'apiKey', 'backoffice'] as const) for (const answer of await noisy.ask(kind, { query })) expectRefused(answer, 'TENANT');
  const stranger = { authorization: `Bearer ${noisy.api.stranger.token!}` };
  for (const { body } of await noisy.ask('user', { query }, { headers: stranger })) expect(body.errors).toBeUndefined();
  for (const { body } of await quiet.ask('user', { query })) expect(body.errors).toBeUndefined();
});

test('what a request cost and what is left is told to those who ask, and the same on both ways', async () => {
  const headers = { ...(await newcomer(world)), 'kith-debug': 'cost' };
  for (let call = 1; call <= 3; call++) {
    onShortWay.mockClear();
    for (const { body } of await world.ask('user', { query }, { headers, method: call === 3 ? 'GET' : 'POST' })) {
      expect(body).toEqual({
        data: expect.anything(),
        extensions: {
          cost: {
            requested: costOfQuery,
            tenant: { remaining: expect.any(Number), limit: 10_000_000, restoreRate: 500_000 },
            caller: { remaining: burst - call * costOfQuery, limit: burst, restoreRate: 1 },
          },
        },
      });
    }
    if (call > 1) expect(onShortWay).toHaveBeenCalledTimes(1);
  }
  // Of what failed, too; and where nothing was paid, nothing is told.
  for (const { body } of await world.ask('user', { query: '{ contacts(offset: -1) { nodes { id } } }' }, { headers })) {
    expect(body).toMatchObject({ errors: [{}], extensions: { cost: { requested: 27 } } });
  }
  for (const { body } of await world.ask('user', { query: '{ nothing }' }, { headers })) expect(body).not.toHaveProperty('extensions');
  for (const { body } of await world.ask('user', { query })) expect(body).not.toHaveProperty('extensions');
});

test('a GET keeps its ETag whatever is left, and an answer with its cost is not kept', async () => {
  const headers = await newcomer(world);
  const get = (more: Record<string, string> = {}) => world.ask('user', { query }, { method: 'GET', headers: { ...headers, ...more } });
  const etags = [await get(), await get(), await get()].flat().map((answer) => answer.headers.get('etag'));
  expect(new Set(etags).size).toBe(1);
  for (const answer of await get({ 'kith-debug': 'cost', 'if-none-match': etags[0]! })) {
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('etag')).toBeNull();
  }
});

test('both headers can be asked for at once, in any order', async () => {
  const headers = { ...(await newcomer(world)), 'kith-debug': 'cost, plan' };
  for (const answer of await world.ask('user', { query }, { headers })) expect(answer.body.extensions).toMatchObject({ cost: { requested: costOfQuery } });
  const [planned] = await world.ask('user', { query }, { headers });
  expect(planned!.headers.get('kith-plan')).toBe('planned');
});
