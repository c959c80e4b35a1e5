/** What one write came to, as far as the client knows. */
export type Fate = 'ACKNOWLEDGED' | 'UNKNOWN' | 'REFUSED';

export interface Stored {
  name: string;
  emails: unknown[];
}

export interface Balance {
  acknowledged: number;
  /** Requests that were sent again. */
  retried: number;
  /** Acknowledged and not there, or not whole. */
  lost: number;
  /** There more than once. */
  doubled: number;
  /** Of which the client does not know whether they are there: sent without a key, and not answered, or answered so. */
  unknown: number;
}

/** What writers sent and what they were told, to be compared with what is there in the end. */
export class Ledger {
  readonly #fates = new Map<string, Fate>();
  readonly #acknowledgedAt: number[] = [];
  retried = 0;
  /** What is neither an answer nor an error that a client is told to expect. */
  readonly complaints: string[] = [];

  note(name: string, fate: Fate): void {
    this.#fates.set(name, fate);
    if (fate === 'ACKNOWLEDGED') this.#acknowledgedAt.push(performance.now());
  }

  get acknowledged(): number {
    return this.#acknowledgedAt.length;
  }

  /** How long it took after an instant until the next write was acknowledged. */
  recoveryAfter(instant: number): number | undefined {
    const next = this.#acknowledgedAt.find((at) => at > instant);
    return next === undefined ? undefined : next - instant;
  }

  balance(stored: readonly Stored[], emailsEach: number): Balance {
    const found = new Map<string, Stored[]>();
    for (const row of stored) found.set(row.name, [...(found.get(row.name) ?? []), row]);
    const names = (fate: Fate) => [...this.#fates].flatMap(([name, of]) => (of === fate ? [name] : []));
    const isWhole = ({ emails }: Stored) => emails.length === emailsEach;
    const torn = stored.filter((row) => !isWhole(row)).length;
    return {
      acknowledged: this.acknowledged,
      retried: this.retried,
      lost: names('ACKNOWLEDGED').filter((name) => !found.has(name)).length + torn,
      doubled: [...found.values()].filter((rows) => rows.length > 1).length,
      unknown: names('UNKNOWN').length,
    };
  }
}
