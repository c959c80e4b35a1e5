import { kithDialect } from '../requests/dialects.ts';
import type { SampledContact } from '../requests/sampleContacts.ts';
import type { Samples } from './readSamples.ts';

/** Draws the values of variables: others for each request, but the same ones in each run. */
export class Draw {
  readonly #samples: Samples;
  #state = 1;

  constructor(samples: Samples) {
    this.#samples = samples;
  }

  /** A whole number, both ends included. */
  number(from: number, to: number): number {
    // The linear congruential generator of Numerical Recipes; its high bits are random enough.
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return from + Math.floor((this.#state / 2 ** 32) * (to - from + 1));
  }

  one<T>(values: readonly T[]): T {
    return values[this.number(0, values.length - 1)]!;
  }

  flag(): boolean {
    return this.one([true, false]);
  }

  /** Half of the time undefined, which JSON leaves out. */
  maybe<T>(draw: () => T): T | undefined {
    return this.flag() ? draw() : undefined;
  }

  contact(): SampledContact {
    return this.one(this.#samples.contacts);
  }

  id(): string {
    return kithDialect.id(this.contact());
  }

  ids(): string[] {
    return Array.from({ length: this.number(1, 10) }, () => this.id());
  }

  customerId(): string {
    return kithDialect.id(this.one(this.#samples.customers));
  }

  cursor(list: 'contacts' | 'organizationContacts'): string {
    return kithDialect.cursor(list, this.one(list === 'contacts' ? this.#samples.contacts : this.#samples.organizations));
  }

  /** The first letters of a name. */
  letters(): string {
    return this.contact().name.slice(0, this.number(3, 8));
  }

  date(): string {
    return new Date(Date.UTC(2000, 0, this.number(1, 9000))).toISOString().slice(0, 10);
  }
}
