import { LRUCache } from 'lru-cache';
import { statementName } from '../platform/database/preparedQuery.ts';

export interface Statement {
  text: string;
  /** Under which connections prepare it; left out at the first use, because many documents are sent only once. */
  name: string | undefined;
}

interface Known {
  text: string;
  name: string;
}

/** Characters of all texts that are kept. */
const maximumSize = 8_000_000;

/** The statements that were sent last, numbered and named. */
export class StatementCache {
  readonly #known = new LRUCache<string, Known>({ maxSize: maximumSize, sizeCalculation: ({ text }, key) => text.length + key.length });

  /** How many statements are kept. */
  get size(): number {
    return this.#known.size;
  }

  /** `strings` stand between the parameters. */
  read(strings: readonly string[]): Statement {
    const key = strings.join('\u0000');
    const known = this.#known.get(key);
    if (known) return known;
    const text = strings.reduce((before, after, index) => `${before}$${index}${after}`);
    this.#known.set(key, { text, name: statementName(text) });
    return { text, name: undefined };
  }
}
