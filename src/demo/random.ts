/** Numbers that look random and are the same for the same seed (mulberry32): fast, and good enough for demo data. */
export class Random {
  #state: number;

  constructor(seed: number) {
    // Neighbouring seeds must not lead to similar numbers.
    this.#state = Math.imul(seed + 1, 0x9e3779b1);
  }

  /** 32 bits. */
  bits(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  chance(probability: number): boolean {
    return this.bits() < probability * 2 ** 32;
  }

  /** From `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor((this.bits() / 2 ** 32) * (most - least + 1));
  }

  pick<T>(items: ArrayLike<T>): T {
    return items[this.integer(0, items.length - 1)]!;
  }

  /** A day of the years from `first` to `last`. */
  day(first: number, last: number): Date {
    return new Date(Date.UTC(this.integer(first, last), 0, this.integer(1, 365)));
  }

  /** Fills in a pattern: `#` becomes a digit, `%` one that is not zero, `?` a letter that British postcodes end in. */
  fill(pattern: string): string {
    return pattern.replace(/[#%?]/g, (mark) => this.pick(alphabets[mark as keyof typeof alphabets]));
  }
}

const alphabets = { '#': '0123456789', '%': '123456789', '?': 'ABDEFGHJLNPQRSTUWXYZ' };
