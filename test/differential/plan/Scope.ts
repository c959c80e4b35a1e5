interface Entry {
  /** The field with its arguments and type. */
  signature: string;
  scope: Scope;
}

/**
 * The response keys of one object of the answer, those of all fragments together. A key stands for one field with one set of
 * arguments, whatever the type that it is asked of: fields under one key can then always be merged.
 */
export class Scope {
  readonly #entries = new Map<string, Entry>();
  /** The keys of the object in the place where the fragment is used for the first time, for the keys of a named fragment. */
  readonly #outer: Scope | undefined;

  constructor(outer?: Scope) {
    this.#outer = outer;
  }

  isFree(key: string, signature: string): boolean {
    const entry = this.#entries.get(key);
    return (!entry || entry.signature === signature) && (this.#outer?.isFree(key, signature) ?? true);
  }

  /** Takes a key that is free, and returns the keys of the object under it. */
  take(key: string, signature: string): Scope {
    const entry = this.#entries.get(key) ?? { signature, scope: new Scope(this.#outer?.under(key)) };
    this.#entries.set(key, entry);
    return entry.scope;
  }

  /** The keys of the object under a key. */
  under(key: string): Scope | undefined {
    return this.#entries.get(key)?.scope ?? this.#outer?.under(key);
  }

  accepts(other: Scope): boolean {
    return [...other.#entries].every(([key, { signature, scope }]) => {
      const own = this.#entries.get(key);
      return this.isFree(key, signature) && (!own || own.scope.accepts(scope));
    });
  }

  /** Takes the keys of a scope that it accepts. */
  merge(other: Scope): void {
    for (const [key, { signature, scope }] of other.#entries) this.take(key, signature).merge(scope);
  }
}
