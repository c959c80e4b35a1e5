/** Connections to the database over which nothing comes any more, or on which something got lost, without anybody saying so. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ConnectionLost } from '../../src/platform/database/connectionFaults.ts';
import { isOnServer } from '../setup/scratchDatabase.ts';
import { openFaultyWorld, type FaultyWorld } from './faultyWorld.ts';

/** There is no network before the embedded database. */
const describeOnServer = isOnServer() ? describe : describe.skip;

describeOnServer('on a server', () => {
  let world: FaultyWorld;

  beforeAll(async () => {
    world = await openFaultyWorld('silence');
  });

  afterAll(() => world.close());

  test('a connection over which nothing comes any more is given up, and replaced', async () => {
    const statement = { text: 'SELECT 1', values: [], name: undefined, timeoutMillis: 200 };
    await world.database.read({ tenantId: world.tenantId }, statement);
    world.proxy.stall();
    const reading = world.database.read({ tenantId: world.tenantId }, statement);
    await delay(500);
    world.proxy.resume();
    // Nobody says that the statement got lost.
    expect(await reading).toEqual([['1']]);
  });

  test('when that took all the time that there was, the database is to blame, and nothing is tried again', async () => {
    const client = world.database.client(world.tenantId, { timeoutMillis: 200 });
    await client.tag.count();
    world.proxy.stall();
    const reading = client.tag.count();
    setTimeout(() => world.proxy.resume(), 500);
    await expect(reading).rejects.toMatchObject({ constructor: ConnectionLost, reason: 'DATABASE_AWAY' });
  });

  test('so it is when a statement got lost in the middle of a transaction', async () => {
    const attempts: number[] = [];
    const writing = world.database.transaction(
      world.tenantId,
      async (tx) => {
        await tx.$queryRaw`SELECT 1`;
        attempts.push(tx.attempt);
        world.proxy.stall();
        setTimeout(() => world.proxy.resume(), 100);
        return tx.$queryRaw`SELECT 2`;
      },
      { timeoutMillis: 500 },
    );
    // The database waits for it as long as the transaction may take, and says so.
    await expect(writing).rejects.toMatchObject({ constructor: ConnectionLost, isRefused: true, reason: 'DATABASE_AWAY' });
    expect(attempts).toEqual([1]);
  });
});
