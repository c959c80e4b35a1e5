import type { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import { registryTenantId } from '../../platform/registryTenant.ts';

/** Characters of the texts that are kept in memory, and of one of them. */
const maximumSize = 5_000_000;
const maximumText = 100_000;

/** How long Redis keeps a text that nobody asks for. */
const keptSeconds = 24 * 60 * 60;

/** A text runs with the rights of who asks for it, and its hash says all of it, so that all tenants can share it. */
const keyOf = (id: string): string => `${registryTenantId}:automatic-document:${id}`;

/**
 * Texts that clients sent along with their hashes, to leave them out from then on (automatic persisted queries). Redis shares them
 * between processes; while it is away, each process has its own.
 */
export class AutomaticDocuments {
  readonly #redis: Redis | undefined;
  readonly #texts = new LRUCache<string, string>({ maxSize: maximumSize, sizeCalculation: (text) => text.length + 1 });

  constructor(redis?: Redis) {
    this.#redis = redis;
  }

  /** The text as far as it is in the memory of this process. */
  known(id: string): string | undefined {
    return this.#texts.get(id);
  }

  async find(id: string): Promise<string | null> {
    const kept = this.#texts.get(id);
    if (kept !== undefined) return kept;
    const text = (await this.#redis?.getex(keyOf(id), 'EX', keptSeconds).catch(() => null)) ?? null;
    if (text !== null) this.#texts.set(id, text);
    return text;
  }

  keep(id: string, text: string): void {
    if (text.length > maximumText || this.#texts.get(id) !== undefined) return;
    this.#texts.set(id, text);
    // Nobody waits for it: at worst, another process asks for the text again.
    this.#redis?.set(keyOf(id), text, 'EX', keptSeconds).catch(() => {});
  }
}
