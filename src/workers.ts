import cluster, { type Worker } from 'node:cluster';
import type { Logger } from './platform/logger.ts';

/** One that ends sooner than this after it began has failed again, and is replaced later each time. */
const settledMillis = 10_000;
const shortestPauseMillis = 100;
const longestPauseMillis = 10_000;

/** How long before the one that ended at the n-th time in a row, from 1, is replaced. */
export const pauseMillis = (failures: number): number => Math.min(shortestPauseMillis * 2 ** (failures - 1), longestPauseMillis);

interface WorkersOptions {
  count: number;
  logger: Logger;
  /** Called once, when the first of them listens. */
  onListening: (port: number) => void;
}

/**
 * Server processes that share one port. The first begins alone: what is wrong with the configuration it says once. From then on
 * whichever ends is replaced.
 */
export class Workers {
  readonly #options: WorkersOptions;
  readonly #running = new Set<Worker>();
  #hasListened = false;
  #isEnding = false;
  #onAllEnded = (): void => {};

  constructor(options: WorkersOptions) {
    this.#options = options;
  }

  /** @returns the exit code of the first one if it never listens; null once it does */
  async start(): Promise<number | null> {
    const { count, onListening } = this.#options;
    const first = this.#fork(0);
    const port = await new Promise<number | null>((resolve) => {
      first.once('listening', (address) => resolve(address.port));
      first.once('exit', () => resolve(null));
    });
    if (port === null) return first.process.exitCode ?? 1;
    this.#hasListened = true;
    onListening(port);
    for (let number = 1; number < count && !this.#isEnding; number++) this.#fork(0);
    return null;
  }

  /** Has all of them finish what they have begun. */
  async end(): Promise<void> {
    this.#isEnding = true;
    if (this.#running.size === 0) return;
    const ended = new Promise<void>((resolve) => (this.#onAllEnded = resolve));
    for (const worker of this.#running) worker.process.kill('SIGTERM');
    await ended;
  }

  #fork(failures: number): Worker {
    const worker = cluster.fork();
    const startedAt = performance.now();
    this.#running.add(worker);
    worker.once('exit', (code, signal) => {
      this.#running.delete(worker);
      if (this.#running.size === 0) this.#onAllEnded();
      if (!this.#hasListened || this.#isEnding) return;
      this.#replace({ code, signal, failures: performance.now() - startedAt < settledMillis ? failures + 1 : 1 });
    });
    return worker;
  }

  #replace({ failures, ...how }: { code: number; signal: string; failures: number }): void {
    const pause = pauseMillis(failures);
    this.#options.logger.error({ ...how, pauseMillis: pause }, 'a server process ended and is replaced');
    setTimeout(() => {
      if (!this.#isEnding) this.#fork(failures);
    }, pause);
  }
}
