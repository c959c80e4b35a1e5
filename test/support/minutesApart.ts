/** Limits that slow by minutes in place of seconds, so that a slow machine waits nothing out: `createApi({ rateLimits: minutesApart() })`. */
import { createRateLimits, type Limit, type RateLimits } from '../../src/platform/rateLimit.ts';

const slower = (limit: Limit): Limit => (limit.slowing ? { ...limit, slowing: { first: limit.slowing.first * 60, longest: limit.slowing.longest * 60 } } : limit);

export function minutesApart(): RateLimits {
  const limits = createRateLimits();
  return {
    count: (limit, subject) => limits.count(slower(limit), subject),
    takeBack: (limit, subject) => limits.takeBack(limit, subject),
    forget: (limit, subject) => limits.forget(limit, subject),
  };
}
