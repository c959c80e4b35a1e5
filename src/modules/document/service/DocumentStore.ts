import { LRUCache } from 'lru-cache';
import { maxEntries } from '../../../platform/maxEntries.ts';
import type { Database } from '../../../platform/database/database.ts';
import { findText } from '../document.repository.ts';

/** Characters of the texts that are kept. */
const maximumSize = 10_000_000;

/** What is not registered may be the next moment, by another process. */
const unknownKept = { ...maxEntries(10_000), ttl: 2000 };

/** Texts of registered documents by their ids. A text never changes, so what was found once is kept in memory. */
export class DocumentStore {
  readonly #database: Database;
  readonly #texts = new LRUCache<string, string>({ maxSize: maximumSize, sizeCalculation: (text) => text.length + 1 });
  readonly #unknown = new LRUCache<string, true>(unknownKept);
  readonly #pending = new Map<string, Promise<string | null>>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** The text as far as it is in memory. */
  known(id: string): string | undefined {
    return this.#texts.get(id);
  }

  async find(id: string): Promise<string | null> {
    const text = this.#texts.get(id);
    if (text !== undefined) return text;
    if (this.#unknown.has(id)) return null;
    let pending = this.#pending.get(id);
    if (!pending) {
      pending = this.#read(id).finally(() => this.#pending.delete(id));
      this.#pending.set(id, pending);
    }
    return pending;
  }

  async #read(id: string): Promise<string | null> {
    const text = await findText(this.#database, id);
    if (text === null) this.#unknown.set(id, true);
    else this.#texts.set(id, text);
    return text;
  }
}
