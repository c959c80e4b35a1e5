/**
 * Says in every process that something changed in a tenant. It only wakes: what changed is read from the feed. One can get lost on its
 * way from another process, so whoever waits also looks by himself now and then. What it is called with is a tenant's id, or a topic of
 * a tenant, without spaces.
 */
export interface ChangeSignal {
  /** To be called after the commit. It neither waits nor fails. */
  publish(topic: string): void;
  /** @returns a function that ends it */
  subscribe(topic: string, wake: () => void): () => void;
  close(): Promise<void>;
}

/** Those who wait in this process: all there are where it is the only one. */
export class LocalChangeSignal implements ChangeSignal {
  readonly #waiting = new Map<string, Set<() => void>>();

  publish(topic: string): void {
    for (const wake of this.#waiting.get(topic) ?? []) wake();
  }

  subscribe(topic: string, wake: () => void): () => void {
    const waiting = this.#waiting.get(topic) ?? new Set();
    this.#waiting.set(topic, waiting.add(wake));
    return () => {
      waiting.delete(wake);
      if (waiting.size === 0 && this.#waiting.get(topic) === waiting) this.#waiting.delete(topic);
    };
  }

  /** Signals may have been lost. */
  wakeAll(): void {
    for (const topic of [...this.#waiting.keys()]) this.publish(topic);
  }

  close(): Promise<void> {
    this.#waiting.clear();
    return Promise.resolve();
  }
}

/** The signal of this process alone, where nobody gives another one. */
export const ownChanges: ChangeSignal = new LocalChangeSignal();
