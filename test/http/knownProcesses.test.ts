/** Two server processes on one PostgreSQL: what ends a session in one ends it in the other. */
import { describe, expect, test } from '@jest/globals';
import { createChangeSignal } from '../../src/platform/changes/createChangeSignal.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { connectRedis } from '../../src/platform/redis.ts';
import { redisUrl } from '../setup/redis.ts';
import { workerDatabase } from '../setup/workerDatabase.ts';
import { makeDevice, makeUser, refresh, signInOn } from '../modules/access/makeSignIn.ts';
import { ChangeSignInAccount, Logout, WhoAmI } from '../modules/access/signInDocuments.ts';
import { createApi } from '../support/api.ts';
import { eventually } from '../support/eventually.ts';
import { recordingLogger } from '../support/recordingLogger.ts';

const { url: databaseUrl } = workerDatabase();
const { logger } = recordingLogger();

/** What a process has of its own: connections, the signal, and what it knows of credentials. */
async function makeProcess(url?: string) {
  const database = await openDatabase({ url: databaseUrl! });
  const redis = url === undefined ? undefined : await connectRedis(url, logger);
  const changes = createChangeSignal({ database, redis, logger });
  const end = async () => {
    await changes.close();
    redis?.disconnect();
    await database.close();
  };
  return { api: await createApi({ database, changes }), end };
}

/** Less than what a process knows is good for by itself. */
const soonMillis = 6000;

(databaseUrl ? describe : describe.skip)('two processes', () => {
  test.each([['by NOTIFY', undefined], ...(redisUrl ? [['by Redis', redisUrl] as const] : [])])('R0.3: hear of it %s', async (_name, url) => {
    const [one, other] = [await makeProcess(url), await makeProcess(url)];
    try {
      const user = await makeUser(one.api);
      const first = await signInOn(one.api, user, await makeDevice(one.api));
      const seen = () => other.api.execute(WhoAmI, {}, { as: first.actor });
      expect((await seen()).data?.viewer.permissions).toEqual(['TENANT_ACCESS']);
      // The other one listens by now, or will before it looks again.
      await eventually(async () => {
        await one.api.runOk(ChangeSignInAccount, { input: { id: user.id, patch: { permissions: ['TENANT_BACKOFFICE'] } } }, { as: one.api.backoffice });
        return (await seen()).data?.viewer.permissions.length === 2;
      }, soonMillis);

      const { refreshToken } = await refresh(other.api, user, first);
      expect((await seen()).status).toBe(200);
      await one.api.runOk(Logout, { input: { refreshToken } }, { as: one.api.anonymous });
      await eventually(async () => (await seen()).status === 401, soonMillis);
    } finally {
      await one.end();
      await other.end();
    }
  }, 60_000);
});
