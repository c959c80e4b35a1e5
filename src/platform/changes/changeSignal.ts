/**
 * Says in every process that something changed in a tenant. It only wakes: what changed is read from the feed. One can get lost on its
 * way from another process, so whoever waits also looks by himself now and then.
 */
export interface ChangeSignal {
  /** To be called after the commit. It neither waits nor fails. */
  publish(tenantId: string): void;
  /** @returns a function that ends it */
  subscribe(tenantId: string, wake: () => void): () => void;
  close(): Promise<void>;
}

/** Those who wait in this process: all there are where it is the only one. */
export class LocalChangeSignal implements ChangeSignal {
  readonly #waiting = new Map<string, Set<() => void>>();

  publish(tenantId: string): void {
    for (const wake of this.#waiting.get(tenantId) ?? []) wake();
  }

  subscribe(tenantId: string, wake: () => void): () => void {
    const waiting = this.#waiting.get(tenantId) ?? new Set();
    this.#waiting.set(tenantId, waiting.add(wake));
    return () => {
      waiting.delete(wake);
      if (waiting.size === 0 && this.#waiting.get(tenantId) === waiting) this.#waiting.delete(tenantId);
    };
  }

  /** Signals may have been lost. */
  wakeAll(): void {
    for (const tenantId of [...this.#waiting.keys()]) this.publish(tenantId);
  }

  close(): Promise<void> {
    this.#waiting.clear();
    return Promise.resolve();
  }
}
