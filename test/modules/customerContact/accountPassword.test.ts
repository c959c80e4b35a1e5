import { expect, test } from '@jest/globals';
import { limitOfActor } from '../../../src/modules/customerContact/service/verifyCustomerContactPassword.ts';
import { newUuid } from '../../../src/platform/ids.ts';
import { createRateLimits } from '../../../src/platform/rateLimit.ts';
import { connectRedis } from '../../../src/platform/redis.ts';
import { redisUrl } from '../../setup/redis.ts';
import { signIn } from '../../support/actors.ts';
import { createApi, type Api, type CallOptions } from '../../support/api.ts';
import { makeCustomerContact } from '../../support/factories/makeCustomerContact.ts';
import { recordingLogger } from '../../support/recordingLogger.ts';
import { CreateWithPassword, DeleteWithPassword, UpdatePassword, VerifyPassword } from './accountPasswordDocuments.ts';

const ask = (customerContactId: string, password: string) => ({ input: { customerContactId, password } });
const verify = async (api: Api, id: string, password: string, call?: CallOptions) =>
  (await api.runOk(VerifyPassword, ask(id, password), call)).isCorrect;

async function makeWithPassword(api: Api, accountPassword: string | null = 'open sesame') {
  return (await api.runOk(CreateWithPassword, { input: { name: 'Ada', accountPassword } })).customerContact;
}

test('RU.29: a password is set on create, changed and cleared, and shows as whether there is one', async () => {
  const api = await createApi();
  const { id, uuid, hasAccountPassword } = await makeWithPassword(api);
  expect(hasAccountPassword).toBe(true);
  expect((await makeWithPassword(api, null)).hasAccountPassword).toBe(false);
  const update = async (accountPassword?: string | null) =>
    (await api.runOk(UpdatePassword, { input: { id, patch: { ...(accountPassword !== undefined && { accountPassword }) } } })).customerContact;

  expect(await verify(api, id, 'open sesame')).toBe(true);
  expect(await update()).toEqual({ version: 1, hasAccountPassword: true });
  expect(await update(' changed ')).toEqual({ version: 2, hasAccountPassword: true });
  expect([await verify(api, id, 'open sesame'), await verify(api, id, 'changed'), await verify(api, uuid, ' changed ')]).toEqual([false, false, true]);
  expect(await update(null)).toEqual({ version: 3, hasAccountPassword: false });
  expect(await verify(api, id, ' changed ')).toBe(false);
  const changes = await api.db.change.findMany({ where: { entityId: uuid }, orderBy: { version: 'asc' } });
  expect(changes.map(({ fields }) => (fields as Record<string, unknown>).hasAccountPassword)).toEqual([
    { old: false, new: true },
    { old: true, new: true },
    { old: true, new: false },
  ]);
});

test('RU.29: a password that is not valid is refused without being shown, and writes nothing', async () => {
  const api = await createApi();
  const { id } = await makeWithPassword(api);
  const before = await api.db.change.count();
  for (const [accountPassword, code] of [['', 'TOO_SHORT'], ['secret'.repeat(50), 'TOO_LONG'], ['secret\ud800', 'INVALID_FORMAT']] as const) {
    const problems = [
      await api.runError(CreateWithPassword, { input: { name: 'x', accountPassword } }, 'ValidationFailed'),
      await api.runError(UpdatePassword, { input: { id, patch: { accountPassword } } }, 'ValidationFailed'),
      await api.runError(VerifyPassword, ask(id, accountPassword), 'ValidationFailed'),
    ];
    expect(problems.map(({ violations }) => violations.map((violation) => `${violation.propertyPath} ${violation.code}`))).toEqual([
      [`accountPassword ${code}`],
      [`patch.accountPassword ${code}`],
      [`password ${code}`],
    ]);
    expect(JSON.stringify(problems)).not.toContain('secret');
  }
  expect(await api.db.change.count()).toBe(before);
});

test('RU.3 RU.29: what has no password, is deleted, is of another tenant or is nothing answers as a wrong password does', async () => {
  const api = await createApi();
  const [{ id }, gone] = [await makeWithPassword(api), await makeWithPassword(api)];
  await api.runOk(DeleteWithPassword, { input: { id: gone.id } }, { as: api.backoffice });
  const without = await makeCustomerContact(api);
  const before = await api.db.change.count();
  const wrong = await api.execute(VerifyPassword, ask(id, 'wrong'));

  expect(wrong.data).toEqual({ verifyCustomerContactPassword: { __typename: 'VerifyCustomerContactPasswordPayload', isCorrect: false } });
  for (const other of [without.id, gone.id, newUuid(), 'nobody', '', id.replace('customer_contact', 'location')]) {
    expect(await api.execute(VerifyPassword, ask(other, 'open sesame'))).toEqual(wrong);
  }
  expect(await api.execute(VerifyPassword, ask(id, 'open sesame'), { as: api.stranger })).toEqual(wrong);
  expect(await api.db.change.count()).toBe(before);
});

test('RU.5: needs TENANT_ACCESS', async () => {
  const api = await createApi();
  const { id } = await makeWithPassword(api);
  await api.runError(VerifyPassword, ask(id, 'open sesame'), 'PermissionDenied', { as: await signIn(api.tenantId) });
  const [refusal] = await api.runRefused(VerifyPassword, ask(id, 'open sesame'), { as: api.anonymous });
  expect(refusal?.extensions?.code).toBe('UNAUTHENTICATED');
});

test('RU.12 RU.29: after ten wrong passwords a customer contact is closed to everybody, the right one included; others are not', async () => {
  const api = await createApi();
  const [{ id, uuid }, other] = [await makeWithPassword(api), await makeWithPassword(api)];
  const attempts = await Promise.all(Array.from({ length: 14 }, () => api.execute(VerifyPassword, ask(id, 'wrong'))));
  expect(attempts.filter(({ errors }) => errors)).toHaveLength(4);

  for (const [named, as] of [[id, api.access], [uuid, api.backoffice]] as const) {
    const { status, data, errors } = await api.execute(VerifyPassword, ask(named, 'open sesame'), { as });
    expect([status, data]).toEqual([429, null]);
    expect(errors).toMatchObject([{ path: ['verifyCustomerContactPassword'], extensions: { code: 'RATE_LIMITED', status: 429 } }]);
    const { retryAfter } = errors![0]!.extensions as { retryAfter: number };
    expect(retryAfter).toBeGreaterThan(880);
    expect(retryAfter).toBeLessThanOrEqual(900);
  }
  expect(await verify(api, other.id, 'open sesame')).toBe(true);
});

test('RU.12: HTTP says when to try again', async () => {
  const api = await createApi();
  const { id } = await makeWithPassword(api);
  for (let attempt = 0; attempt < 10; attempt++) await verify(api, id, 'wrong');
  const response = await api.app.fetch('http://kith.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${api.access.token}` },
    body: JSON.stringify({ query: VerifyPassword.toString(), variables: ask(id, 'wrong') }),
  });
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(880);
});

test('RU.29: an id that names nothing is closed after as many attempts', async () => {
  const api = await createApi();
  for (const id of [newUuid(), 'nobody']) {
    for (let attempt = 0; attempt < 10; attempt++) await verify(api, id, 'wrong');
    const [error] = await api.runRefused(VerifyPassword, ask(id, 'wrong'));
    expect(error?.extensions?.code).toBe('RATE_LIMITED');
  }
});

test('RU.29: the right password sets the count of its customer contact back', async () => {
  const api = await createApi();
  const { id } = await makeWithPassword(api);
  for (let round = 0; round < 3; round++) {
    for (let attempt = 0; attempt < 9; attempt++) expect(await verify(api, id, 'wrong')).toBe(false);
    expect(await verify(api, id, 'open sesame')).toBe(true);
  }
});

test('RU.29: a caller that guesses at many customer contacts is stopped after 300; what it guesses right does not count', async () => {
  const rateLimits = createRateLimits();
  const api = await createApi({ rateLimits });
  const { id } = await makeWithPassword(api);
  const caller = { tenantId: api.tenantId, id: `USER:${api.access.id}` };
  for (let attempt = 0; attempt < 298; attempt++) await rateLimits.count(limitOfActor, caller);

  for (const password of ['open sesame', 'wrong', 'open sesame', 'wrong']) expect(await verify(api, id, password)).toBe(password !== 'wrong');
  const [error] = await api.runRefused(VerifyPassword, ask(newUuid(), 'wrong'));
  expect(error?.extensions?.code).toBe('RATE_LIMITED');
  expect(await verify(api, id, 'open sesame', { as: api.backoffice })).toBe(true);
});

const withRedis = redisUrl ? test : test.skip;

withRedis('RU.29: two servers that share Redis share the count', async () => {
  const { logger } = recordingLogger();
  const [one, other] = [await connectRedis(redisUrl!, logger), await connectRedis(redisUrl!, logger)];
  const [first, second] = [await createApi({ rateLimits: createRateLimits(one) }), await createApi({ rateLimits: createRateLimits(other) })];
  const { id } = await makeWithPassword(first);
  const as = first.access;
  for (let attempt = 0; attempt < 5; attempt++) {
    expect(await verify(first, id, 'wrong')).toBe(false);
    expect(await verify(second, id, 'wrong', { as })).toBe(false);
  }
  for (const api of [first, second]) {
    const [error] = await api.runRefused(VerifyPassword, ask(id, 'open sesame'), { as });
    expect(error?.extensions?.code).toBe('RATE_LIMITED');
  }
  one.disconnect();
  other.disconnect();
});
