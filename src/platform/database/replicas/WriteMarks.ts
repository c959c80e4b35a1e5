import type { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import { maxEntries } from '../../maxEntries.ts';

/** Longer than a replica may be behind that is still read from. */
const keptSeconds = 60;

/** Tenants whose marks this process keeps for itself, too. */
const ownKept = { ...maxEntries(10_000), ttl: keptSeconds * 1000 };

/** A mark never goes back: of two writers, the one that is later at Redis need not be the later one in the log. */
const raise = `
  local known = redis.call('GET', KEYS[1])
  if not known or tonumber(known) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2]) end`;

const keyOf = (tenantId: string): string => `${tenantId}:written`;

/** Up to where in the log of the primary the writes of each tenant go. Redis tells all processes. */
export class WriteMarks {
  readonly #redis: Redis;
  readonly #own = new LRUCache<string, number>(ownKept);
  /** Called when marks may have been lost: nothing that was written before can be told from them any more. */
  onLoss = (): void => {};

  constructor(redis: Redis) {
    this.#redis = redis;
    redis.on('close', () => this.onLoss());
  }

  get isThere(): boolean {
    return this.#redis.status === 'ready';
  }

  /** When it fails, this process knows the mark alone, and whoever is asked by another one may miss the write until the replica has it. */
  async set(tenantId: string, position: number): Promise<void> {
    this.#own.set(tenantId, Math.max(position, this.#own.get(tenantId) ?? 0));
    await this.#redis.eval(raise, 1, keyOf(tenantId), position, keptSeconds).catch(() => this.onLoss());
  }

  /** 0 when nothing was written lately; undefined when that cannot be told. */
  async get(tenantId: string): Promise<number | undefined> {
    try {
      return Math.max(Number(await this.#redis.get(keyOf(tenantId))), this.#own.get(tenantId) ?? 0);
    } catch {
      this.onLoss();
      return undefined;
    }
  }
}
