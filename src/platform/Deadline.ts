import { DomainError } from './domainError.ts';

/** A request took longer than it may. What it was to write is not written, as with every other error. */
export class DeadlineExceeded extends DomainError {
  readonly code = 'DEADLINE_EXCEEDED';
  readonly title = 'Took too long';
  readonly status = 504;

  constructor(
    /** Milliseconds. */
    readonly limit: number,
  ) {
    super(`The request took longer than ${limit} ms, the most that it may take. Ask for less at a time.`);
  }
}

/** Timers of the database and of this process do not agree to the millisecond. */
const toleranceMillis = 5;

/** How long a request may go on: so many milliseconds, and as long as somebody waits for its answer. */
export class Deadline {
  readonly #limitMillis: number;
  readonly #end: number;
  readonly #listeners = new Set<() => void>();
  #isAbandoned = false;

  /** From now on; for ever when nothing is said. */
  constructor(limitMillis = Infinity) {
    this.#limitMillis = limitMillis;
    this.#end = performance.now() + limitMillis;
  }

  /** What the whole request may take; 0 is for ever. */
  get limitMillis(): number {
    return this.#limitMillis === Infinity ? 0 : this.#limitMillis;
  }

  get isOver(): boolean {
    return this.#isAbandoned || performance.now() >= this.#end - toleranceMillis;
  }

  get exceeded(): DeadlineExceeded {
    return new DeadlineExceeded(this.#limitMillis);
  }

  /** @throws DeadlineExceeded */
  assertRunning(): void {
    if (this.isOver) throw this.exceeded;
  }

  /** What a statement may take that may take so long in any case; 0 is for ever. @throws DeadlineExceeded */
  timeoutMillis(own = 0): number {
    this.assertRunning();
    if (this.#end === Infinity) return own;
    const left = Math.max(1, Math.ceil(this.#end - performance.now()));
    return own === 0 ? left : Math.min(own, left);
  }

  /** Nobody waits for the answer any more. */
  abandon(): void {
    this.#isAbandoned = true;
    for (const listener of this.#listeners) listener();
  }

  /** @returns a function that gives it up */
  onAbandoned(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
