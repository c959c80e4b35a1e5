import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createApp } from '../../src/http/app.ts';
import { ConnectionLost } from '../../src/platform/database/connectionFaults.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { Unavailable } from '../../src/platform/unavailable.ts';
import { jwtSecret, signIn } from '../support/actors.ts';
import { createTenant } from '../support/createTenant.ts';
import { testDatabase } from '../support/testDatabase.ts';

const deadline = 400;

/** What a client hears whose mutation fails so at each of its attempts. */
async function answerTo(...attempts: (() => Promise<never>)[]): Promise<unknown> {
  const { database } = await testDatabase();
  const actor = await signIn(await createTenant(database), 'TENANT.ACCESS');
  const remaining = [...attempts];
  const app = createApp({
    database: { ...database, transaction: () => remaining.shift()!() },
    jwt: { secret: jwtSecret },
    logger: createLogger('silent'),
    limits: { user: { deadline } },
  });
  const response = await app.fetch('http://kith.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${actor.token}` },
    body: JSON.stringify({ query: 'mutation { createIndividualContact(input: { name: "Ada" }) { __typename } }' }),
  });
  expect(remaining).toEqual([]);
  return response.json();
}

const tooBusy = () => Promise.reject(new Unavailable());
const tooBusyInTheEnd = async () => {
  await delay(deadline);
  throw new Unavailable();
};
const cutOff = () => Promise.reject(new ConnectionLost(new Error('read ECONNRESET'), false));

test('says that it is too busy when no transaction can begin in time', async () => {
  expect(await answerTo(tooBusy)).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE', status: 503, reason: 'TOO_BUSY' } }] });
});

test('says what the deadline was when there was no time for more', async () => {
  expect(await answerTo(tooBusyInTheEnd)).toMatchObject({ errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] });
});

test('blames the database that was away for the time that was lost, so that the client sends it again', async () => {
  const away = { code: 'UNAVAILABLE', reason: 'DATABASE_AWAY', retryable: true };
  expect(await answerTo(cutOff, tooBusyInTheEnd)).toMatchObject({ errors: [{ extensions: away }] });
});
