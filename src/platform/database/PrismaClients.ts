import type pg from 'pg';
import { Prisma } from '../../generated/prisma/client.ts';
import { delegateName } from '../delegateOf.ts';
import { Unavailable } from '../unavailable.ts';
import { LentClient } from './LentClient.ts';
import type { Borrower, TenantClient, TenantWalls } from './tenantClient.ts';

interface Waiter {
  borrower: Borrower;
  take: (lent: LentClient) => void;
}

interface PrismaClientsOptions {
  /** How many are made at most. */
  limit: number;
  /** How long a call waits for one. */
  patienceMillis: number;
  walls?: TenantWalls;
}

/** What does one call of a client. */
type Call = (client: TenantClient) => Promise<unknown>;

const delegates: ReadonlySet<PropertyKey> = new Set(Object.values(Prisma.ModelName).map(delegateName));

/**
 * The Prisma clients of a database, which are lent for single calls. To make one blocks the process for some 40 ms and takes 18 MB, since each
 * reads the whole schema; one for each tenant would be too many, and one for all would merge the look-ups of two tenants in one tick.
 */
export class PrismaClients {
  readonly #pool: pg.Pool;
  readonly #options: PrismaClientsOptions;
  #made = 0;
  /** The one used last at the end. */
  readonly #idle: LentClient[] = [];
  readonly #lent = new Map<Borrower, LentClient>();
  readonly #waiting: Waiter[] = [];

  constructor(pool: pg.Pool, options: PrismaClientsOptions) {
    this.#pool = pool;
    this.#options = options;
  }

  /** A client that borrows one of these for each call; calls at the same time share it. They throw Unavailable when none comes free in time. */
  clientOf(borrower: Borrower): TenantClient {
    const call = (work: Call) => this.#do(borrower, work);
    return new Proxy({} as TenantClient, {
      get: (_, key) => {
        if (delegates.has(key)) return delegate((operation, args) => call((client) => functionsOf(client[key as 'contact'])[operation]!(...args)));
        // It is no promise.
        if (key === 'then') return undefined;
        return (...args: unknown[]) => call((client) => functionsOf(client)[key]!(...args));
      },
      has: (_, key) => delegates.has(key),
    });
  }

  async #do(borrower: Borrower, work: Call): Promise<unknown> {
    // Who comes later waits behind those who wait, so that a busy tenant does not keep a client for itself.
    const lent = (this.#waiting.length > 0 ? undefined : this.#lend(borrower)) ?? (await this.#wait(borrower));
    return lent.do(() => work(lent.client));
  }

  #wait(borrower: Borrower): Promise<LentClient> {
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(new Unavailable('TOO_BUSY', { cause: new Error('No Prisma client came free in time.') }));
      };
      const timer = setTimeout(giveUp, this.#options.patienceMillis);
      const take = (lent: LentClient) => {
        clearTimeout(timer);
        resolve(lent);
      };
      const waiter = { borrower, take };
      this.#waiting.push(waiter);
    });
  }

  #lend(borrower: Borrower): LentClient | undefined {
    const lent = this.#lent.get(borrower) ?? this.#idle.pop() ?? this.#make(borrower);
    if (!lent) return undefined;
    lent.borrower = borrower;
    this.#lent.set(borrower, lent);
    return lent;
  }

  #make(borrower: Borrower): LentClient | undefined {
    const { limit, walls } = this.#options;
    if (this.#made === limit) return undefined;
    this.#made++;
    return new LentClient(this.#pool, borrower, (lent) => this.#takeBack(lent), walls);
  }

  #takeBack(lent: LentClient): void {
    this.#lent.delete(lent.borrower);
    this.#idle.push(lent);
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const free = this.#lend(next.borrower);
      if (!free) return;
      this.#waiting.shift();
      next.take(free);
    }
  }
}

type Functions = Record<PropertyKey, (...args: unknown[]) => Promise<unknown>>;

const functionsOf = (owner: object): Functions => owner as Functions;

/** What has every operation of a model. */
const delegate = (call: (operation: PropertyKey, args: unknown[]) => Promise<unknown>): object =>
  new Proxy({}, { get: (_, operation) => (...args: unknown[]) => call(operation, args) });
