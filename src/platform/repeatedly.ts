import { setTimeout as delay } from 'node:timers/promises';

const attempts = 8;
const backoffMillis = 5;

/** Does something again, up to seven times, when it fails with what may pass. The attempts are counted from 1. */
export async function repeatedly<T>(attemptAt: (attempt: number) => Promise<T>, mayPass: (error: unknown) => boolean): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptAt(attempt);
    } catch (error) {
      if (attempt === attempts || !mayPass(error)) throw error;
      // Most often the second attempt is all it takes. Otherwise those who met here should not meet again.
      if (attempt > 1) await delay(Math.random() * backoffMillis * 2 ** attempt);
    }
  }
}
