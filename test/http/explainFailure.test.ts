import { expect, test } from '@jest/globals';
import { openDatabase } from '../../src/platform/database/database.ts';
import { DataDirectoryInUse } from '../../src/platform/database/embedded/dataLock.ts';
import { explainFailure } from '../../src/platform/explainFailure.ts';
import { findPendingMigrations } from '../../src/platform/migrations/pendingMigrations.ts';
import { isOnServer } from '../setup/scratchDatabase.ts';
import { workerDatabase } from '../setup/workerDatabase.ts';
import { freePort } from '../support/freePort.ts';
import { listen } from '../../src/http/listen.ts';

test('a port that is taken', async () => {
  const server = await listen(() => {}, { host: '127.0.0.1', port: 0 });
  const failure = await failureOf(listen(() => {}, { host: '127.0.0.1', port: server.port }));

  expect(explainFailure(failure)).toBe(
    `Port ${server.port} of 127.0.0.1 is in use. Stop what listens there, or set PORT to another one.`,
  );
  await server.close();
});

test('a database that does not answer', async () => {
  const port = await freePort();
  const database = await openDatabase({ url: `postgres://somebody:secret@127.0.0.1:${port}/kith` });
  const failure = await failureOf(findPendingMigrations(database.pool));

  expect(explainFailure(failure)).toBe(`No database answers at 127.0.0.1:${port}. Start it, or check DATABASE_URL.`);
  await database.close();
});

test('a database whose name leads nowhere', async () => {
  const database = await openDatabase({ url: 'postgres://somebody@nowhere.invalid/kith' });
  expect(explainFailure(await failureOf(findPendingMigrations(database.pool)))).toBe('The name nowhere.invalid leads to no database. Check DATABASE_URL.');
  await database.close();
});

(isOnServer() ? test : test.skip)('a database that does not exist', async () => {
  const url = new URL(workerDatabase().url!);
  url.pathname = '/nothing_of_this_name';
  const database = await openDatabase({ url: url.href });
  expect(explainFailure(await failureOf(findPendingMigrations(database.pool)))).toBe(
    'The database refuses the connection (database "nothing_of_this_name" does not exist). Create the database, or check DATABASE_URL.',
  );
  await database.close();
});

test.each([
  [{ code: '28P01', message: 'password authentication failed for user "x"' }, /^The database refuses .*x.* Check the user and the password/],
  [{ code: '53300', message: 'sorry, too many clients already' }, /Lower DATABASE_POOL_SIZE/],
  [{ code: '57P03', message: 'the database system is starting up' }, /try again in a moment/],
  [{ message: 'Connection terminated due to connection timeout' }, /^The database does not answer in time/],
])('a database that refuses: %j', (error, explained) => {
  expect(explainFailure(error)).toMatch(explained);
});

test('data that another process has open', () => {
  expect(explainFailure(new DataDirectoryInUse('/data', 42))).toBe(
    '/data is in use by process 42. Stop that process first, or set DATA_DIR to another folder.',
  );
});

test('anything else in its own words', () => {
  expect(explainFailure(new Error('The environment is not usable.'))).toBe('The environment is not usable.');
  expect(explainFailure(new AggregateError([new Error('first'), new Error('second')]))).toBe('first');
  expect(explainFailure('a text')).toBe('a text');
});

const failureOf = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => undefined, (error: unknown) => error);
