import type { LeftField } from './runPlan.ts';

/** Reasons name values of the database's now and then; what comes after so many is counted together. */
const maximumReasons = 500;
const others = 'others';

/** Counts what is left to the reference execution, by field and reason. */
export class LeftCounts {
  readonly #counts = new Map<string, number>();

  add(left: readonly LeftField[]): void {
    for (const each of left) {
      const known = describeLeft(each);
      const name = this.#counts.has(known) || this.#counts.size < maximumReasons ? known : others;
      this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    }
  }

  entries(): IterableIterator<[description: string, count: number]> {
    return this.#counts.entries();
  }
}

/** A field with the reason why it was left, for people. */
export const describeLeft = ({ field, reason }: LeftField): string => `${field.coordinate}: ${reason}`;
