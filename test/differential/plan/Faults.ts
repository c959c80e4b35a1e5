import type { FaultPlan, ValuePlan } from './Plan.ts';

/** Chooses the one place of an operation that is at fault, and counts those that could be. */
export class Faults {
  #count = 0;

  /** @param chosen the number of the place, from 0; null for none */
  constructor(readonly chosen: number | null) {}

  get count(): number {
    return this.#count;
  }

  /** What stands in the place; null for nothing. Asked once for each place, in the order of the document. */
  choose({ sound, faulty }: FaultPlan): ValuePlan | null {
    return this.#count++ === this.chosen ? faulty : sound;
  }
}
