import type { PlannedStatement, TextRow } from './plannedStatement.ts';

/** A read of what a transaction wrote, which goes along with the end of the transaction: that saves its round trip. */
export class FollowUp {
  readonly #plan: (result: never) => PlannedStatement | null;
  #known: { result: unknown; rows: TextRow[] } | undefined;

  constructor(plan: (result: never) => PlannedStatement | null) {
    this.#plan = plan;
  }

  /** The statement for what a transaction came to; null when it is nothing of the kind that is expected. */
  statementFor(result: unknown): PlannedStatement | null {
    try {
      return this.#plan(result as never);
    } catch {
      return null;
    }
  }

  keep(result: unknown, rows: TextRow[]): void {
    this.#known = { result, rows };
  }

  /** What was read of a result; undefined when no transaction came to it, or the read failed. */
  rowsFor(result: unknown): TextRow[] | undefined {
    return this.#known && this.#known.result === result ? this.#known.rows : undefined;
  }
}
