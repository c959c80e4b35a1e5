import { setTimeout as delay } from 'node:timers/promises';

const pauseMillis = 10;

/** Waits until a condition holds: `await eventually(() => streams.count === 0)`. @throws when that takes longer than `millis` */
export async function eventually(condition: () => boolean | Promise<boolean>, millis = 10_000): Promise<void> {
  const deadline = performance.now() + millis;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`This did not come to hold within ${millis} ms: ${condition.toString()}`);
    await delay(pauseMillis);
  }
}
