import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import type { Unavailable } from '../unavailable.ts';
import { ConnectionLost, isNoneFree, refusalOf } from './connectionFaults.ts';

/** How long connections are tried for from the beginning of an outage: a database that is restarted is back by then. */
const patienceMillis = 2000;
const longestPauseMillis = 200;

interface Outage {
  since: number;
  /** Whether somebody tries to connect now. */
  isTried: boolean;
}

const outages = new WeakMap<pg.Pool, Outage>();

/** When connections were made, and from when on those of a pool are of use. */
const madeAt = new WeakMap<pg.ClientBase, number>();
const usefulFrom = new WeakMap<pg.Pool, number>();

/** Has a pool know how old its connections are. */
export const watchAge = (pool: pg.Pool): void => void pool.on('connect', (connection) => madeAt.set(connection, performance.now()));

/**
 * A connection of a pool. At the beginning of an outage everybody tries again for a while; from then on one at a time tries, and all
 * others are refused at once. @throws Unavailable
 */
export async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  for (;;) {
    const startedAt = performance.now();
    const outage = outages.get(pool);
    if (outage?.isTried && !isBrief(outage)) throw refusalOf(new Error('The database is away.'));
    if (outage) outage.isTried = true;
    try {
      const connection = await pool.connect();
      outages.delete(pool);
      if ((madeAt.get(connection) ?? 0) >= (usefulFrom.get(pool) ?? 0)) return connection;
      connection.release(true);
      continue;
    } catch (error) {
      if (isNoneFree(error)) throw refusalOf(error);
      const known = { since: outages.get(pool)?.since ?? startedAt, isTried: false };
      outages.set(pool, known);
      if (!isBrief(known)) throw refusalOf(error);
    }
    await delay(Math.random() * longestPauseMillis);
  }
}

/** Gives a connection back, and has it not used again after a fault that it would come to again. */
export function release(pool: pg.Pool, connection: pg.PoolClient, fault: Unavailable | null, isBroken = fault instanceof ConnectionLost): void {
  // New connections may lead to another server, which takes writes.
  if (fault?.reason === 'READ_ONLY') usefulFrom.set(pool, performance.now());
  connection.release(isBroken || fault?.reason === 'READ_ONLY');
}

const isBrief = ({ since }: Outage): boolean => performance.now() - since < patienceMillis;
