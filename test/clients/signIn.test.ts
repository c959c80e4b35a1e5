/** The refresh loop that docs/clients.md has applications copy. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, jest, test } from '@jest/globals';
import { listen, type Listening } from '../../src/http/listen.ts';
import { makeDevice, makeUser, signInOn } from '../modules/access/makeSignIn.ts';
import { Logout } from '../modules/access/signInDocuments.ts';
import { createApi } from '../support/api.ts';
import { Session, SignInAgain, type Kept } from './Session.ts';

const hour = 60 * 60_000;
const asked = { query: '{ viewer { userAccount { email } } }' };

let server: Listening;
afterEach(async () => {
  jest.restoreAllMocks();
  await server.close();
});

/** An application of a user who is signed in, and what it has kept. */
async function start() {
  const clock = { now: Date.parse('2026-05-01T12:00:00Z') };
  const api = await createApi({ now: () => new Date(clock.now) });
  server = await listen(api.app.listener, { host: '127.0.0.1', port: 0 });
  const user = await makeUser(api);
  const { accessToken, refreshToken } = await signInOn(api, user, await makeDevice(api));
  const store: { kept: Kept } = { kept: { accessToken, refreshToken } };
  const open = () =>
    new Session(`http://127.0.0.1:${server.port}/graphql`, { ...store.kept }, (kept) => {
      store.kept = { ...kept };
      return Promise.resolve();
    });
  const emailFrom = async (session: Session) => ((await (await session.post(asked)).json()) as { data: { viewer: { userAccount: { email: string } } } }).data.viewer.userAccount.email;
  return { api, clock, user, store, open, emailFrom };
}

test('R0.3: requests go on when the access token has ended, and refresh once however many they are', async () => {
  const { api, clock, user, store, open, emailFrom } = await start();
  const session = open();
  expect(await emailFrom(session)).toBe(user.email);
  for (let n = 0; n < 3; n++) {
    clock.now += hour;
    const before = store.kept;
    expect(await Promise.all([1, 2, 3, 4].map(() => emailFrom(session)))).toEqual(Array(4).fill(user.email));
    expect(store.kept.refreshToken).not.toBe(before.refreshToken);
  }
  expect(await emailFrom(open())).toBe(user.email);
  expect(await api.db.session.count()).toBe(1);
});

test('R0.3 RU.38: a refresh whose answer is lost is the same one after a crash', async () => {
  const { api, clock, user, store, open, emailFrom } = await start();
  clock.now += hour;
  const send = globalThis.fetch;
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
    const response = await send(url, init);
    if ((init!.body as string).includes('refreshSession')) throw new TypeError('The connection broke.');
    return response;
  });
  await expect(emailFrom(open())).rejects.toThrow('The connection broke.');
  await expect(emailFrom(open())).rejects.toThrow('The connection broke.');
  expect(store.kept.refreshKey).toBeDefined();
  jest.restoreAllMocks();
  expect(await emailFrom(open())).toBe(user.email);
  expect(store.kept.refreshKey).toBeUndefined();
  expect(await api.db.signInEvent.count({ where: { kind: 'REFRESH_TOKEN_REUSED' } })).toBe(0);
});

test('a session that has ended is told from one that could not be refreshed', async () => {
  const { api, clock, store, open } = await start();
  const session = open();
  clock.now += hour;
  await api.runOk(Logout, { input: { refreshToken: store.kept.refreshToken } }, { as: api.anonymous });
  await expect(session.post(asked)).rejects.toThrow(SignInAgain);
});

test('the documentation has the loop as it was tested', () => {
  const source = readFileSync('test/clients/Session.ts', 'utf8');
  const [, documented] = /## Signing in[\s\S]*?```ts\n([\s\S]*?)```/.exec(readFileSync('docs/clients.md', 'utf8'))!;
  expect(source).toContain(documented!);
});
