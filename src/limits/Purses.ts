import type { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import { maxEntries } from '../platform/maxEntries.ts';
import type { Actor } from '../platform/requestContext.ts';
import { BucketSharing } from './BucketSharing.ts';
import type { Budget, BudgetHolder, Budgets } from './budgets.ts';
import { kindOf } from './limits.ts';
import { Purse } from './Purse.ts';
import { TokenBucket } from './TokenBucket.ts';

/** Those that were not used for longest are forgotten, which fills them. */
const bucketsKept = 50_000;

interface PursesOptions {
  budgets: Budgets;
  /** Where processes share what is left; each has its own when it is left out. */
  redis?: Redis | undefined;
  /** Milliseconds, never going back. */
  clock?: () => number;
}

/** The budgets of tenants and callers. Whoever is not signed in has none: nothing is open to him but to sign in, which has limits of its own. */
export class Purses {
  readonly #budgets: Budgets;
  readonly #clock: () => number;
  readonly #sharing: BucketSharing | undefined;
  readonly #buckets = new LRUCache<string, TokenBucket>(maxEntries(bucketsKept));

  constructor({ budgets, redis, clock = () => performance.now() }: PursesOptions) {
    this.#budgets = budgets;
    this.#clock = clock;
    this.#sharing = redis && new BucketSharing(redis, clock);
  }

  of(actor: Actor): Purse {
    const { tenantId, kind, id } = actor;
    const holder = kindOf(actor) as Exclude<BudgetHolder, 'tenant'>;
    // Keys of Redis start with the tenant, as everywhere.
    return new Purse(this.#bucket(`${tenantId}:budget`, this.#budgets.tenant), this.#bucket(`${tenantId}:budget:${holder}:${kind}:${id}`, this.#budgets[holder]), this.#clock);
  }

  #bucket(key: string, budget: Budget): TokenBucket {
    let bucket = this.#buckets.get(key);
    if (!bucket) {
      bucket = new TokenBucket(key, budget, this.#clock());
      this.#buckets.set(key, bucket);
    }
    this.#sharing?.touch(bucket);
    return bucket;
  }
}
