import type { Redis } from 'ioredis';
import { budgetsUnsharedTotal } from '../platform/metrics.ts';
import type { TokenBucket } from './TokenBucket.ts';

/** How long what was taken from a bucket is known to this process alone. */
const pauseMillis = 100;
/** How long Redis is not asked after it did not answer. */
const failurePauseMillis = 1000;
/** Buckets that are shared in one command; others have their turn in the next one. */
const mostAtATime = 1000;

/** Takes from buckets what was taken from them in one process, and says what is left. A bucket that is full is not kept. */
const script = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local left = {}
for index, key in ipairs(KEYS) do
  local burst, rate, taken = tonumber(ARGV[3 * index - 2]), tonumber(ARGV[3 * index - 1]), tonumber(ARGV[3 * index])
  local kept = redis.call('HMGET', key, 'left', 'at')
  local there = burst
  if kept[1] then there = math.min(burst, kept[1] + math.max(0, now - kept[2]) * rate / 1000) end
  there = there - taken
  if there < burst then
    redis.call('HSET', key, 'left', string.format('%.3f', there), 'at', string.format('%.3f', now))
    redis.call('PEXPIRE', key, math.ceil((burst - there) / rate * 1000) + 1)
  end
  left[index] = string.format('%.3f', there)
end
return left`;

/**
 * Has processes take from the same buckets, without a request that waits for Redis: each decides by what it knows, and tells the others
 * ten times a second what it took. What all of them took too much by then is a debt of the bucket. While Redis is away, each has its own.
 */
export class BucketSharing {
  readonly #redis: Redis;
  readonly #clock: () => number;
  #touched: TokenBucket[] = [];
  #isScheduled = false;

  constructor(redis: Redis, clock: () => number) {
    this.#redis = redis;
    this.#clock = clock;
  }

  /** To be called when a bucket is looked at: others may have taken from it. */
  touch(bucket: TokenBucket): void {
    if (bucket.isTouched) return;
    bucket.isTouched = true;
    this.#touched.push(bucket);
    if (!this.#isScheduled) this.#schedule(pauseMillis);
  }

  #schedule(millis: number): void {
    this.#isScheduled = true;
    setTimeout(() => void this.#share(), millis).unref();
  }

  async #share(): Promise<void> {
    const buckets = this.#touched.splice(0, mostAtATime);
    if (buckets.length === 0) {
      this.#isScheduled = false;
      return;
    }
    for (const bucket of buckets) bucket.isTouched = false;
    const keys = buckets.map(({ key }) => key);
    const values = buckets.flatMap((bucket) => [bucket.budget.burst, bucket.budget.rate, bucket.takeUnshared()]);
    try {
      const left = (await this.#redis.eval(script, keys.length, ...keys, ...values)) as string[];
      const now = this.#clock();
      for (const [index, bucket] of buckets.entries()) bucket.adopt(Number(left[index]), now);
      this.#schedule(pauseMillis);
    } catch {
      // What others were not told of is forgotten: told later, it would be taken from a bucket that has been filled meanwhile.
      budgetsUnsharedTotal.inc();
      this.#schedule(failurePauseMillis);
    }
  }
}
