import { replaceUuids } from './uuids.ts';

/** For each UUID of the neighbours one that never existed, which any order puts in the same place. */
export class UnknownIds {
  readonly #unknown = new Map<string, string>();
  readonly #known = new Map<string, string>();

  constructor(foreign: ReadonlySet<string>) {
    for (const uuid of foreign) {
      let unknown = uuid;
      do unknown = nextTo(unknown);
      while (foreign.has(unknown) || this.#known.has(unknown));
      this.#unknown.set(uuid, unknown);
      this.#known.set(unknown, uuid);
    }
  }

  /** The same request with ids that never existed. */
  inPlaceOf(text: string): string {
    const replaced = replaceUuids(text, (uuid) => this.#unknown.get(uuid));
    return replaced.replaceAll(base64, (cursor) => this.#inCursor(cursor));
  }

  /** The answer to it, with the ids of the neighbours again. */
  undo(text: string): string {
    return replaceUuids(text, (uuid) => this.#known.get(uuid));
  }

  /** Cursors have ids inside. */
  #inCursor(text: string): string {
    const inside = Buffer.from(text, 'base64url').toString('latin1');
    const replaced = replaceUuids(inside, (uuid) => this.#unknown.get(uuid));
    return replaced === inside ? text : Buffer.from(replaced, 'latin1').toString('base64url');
  }
}

const base64 = /(?<=")[A-Za-z0-9_-]{20,}(?=")/g;

/** The last digit is random in any UUID that there is. */
const nextTo = (uuid: string): string => uuid.slice(0, -1) + ((parseInt(uuid.at(-1)!, 16) + 1) % 16).toString(16);
