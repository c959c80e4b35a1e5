import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from '../../generated/prisma/client.ts';
import { withDomainErrors, withTenantCondition, type Borrower, type TenantClient, type TenantWalls } from './tenantClient.ts';

/** A Prisma client that serves one borrower after the other. */
export class LentClient {
  readonly client: TenantClient;
  /** Who has it, or had it last. */
  borrower: Borrower;
  readonly #onUnused: (lent: LentClient) => void;
  /** Calls and statements. */
  #underWay = 0;
  #isEnding = false;

  constructor(pool: pg.Pool, borrower: Borrower, onUnused: (lent: LentClient) => void, walls: TenantWalls = { condition: true }) {
    const client = withDomainErrors(new PrismaClient({ adapter: new PrismaPg(this.#poolOfBorrower(pool)) }));
    this.client = walls.condition ? withTenantCondition(client, () => this.borrower) : client;
    this.borrower = borrower;
    this.#onUnused = onUnused;
  }

  /** Keeps it for its borrower until the work is done, and what comes of it in the same turn of the event loop. */
  async do<T>(work: () => Promise<T>): Promise<T> {
    this.#underWay++;
    try {
      return await work();
    } finally {
      this.#underWay--;
      this.#endSoon();
    }
  }

  /** When one of several statements of a call fails, so does the call, and the others go on: they have to end as well. */
  #endSoon(): void {
    if (this.#underWay > 0 || this.#isEnding) return;
    this.#isEnding = true;
    setImmediate(() => {
      this.#isEnding = false;
      if (this.#underWay === 0) this.#onUnused(this);
    });
  }

  /** Prisma's adapter calls nothing of a pool but what is replaced here. */
  #poolOfBorrower(pool: pg.Pool): pg.Pool {
    const query = (config: pg.QueryConfig) => this.do(() => this.borrower.pool.query(config));
    const connect = () => this.do(() => this.borrower.pool.connect());
    return new Proxy(pool, {
      get: (target, key) => {
        if (key === 'query') return query;
        if (key === 'connect') return connect;
        // One handler sits on the pool itself; a listener for each client would leak.
        if (key === 'on' || key === 'removeListener') return () => target;
        return Reflect.get(target, key, target) as unknown;
      },
    });
  }
}
