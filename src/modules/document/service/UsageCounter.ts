import type { Database } from '../../../platform/database/database.ts';
import { groupBy } from '../../../platform/groupBy.ts';
import type { Logger } from '../../../platform/logger.ts';
import { applicationVersion } from '../document.inputs.ts';
import { addUsage, areRegistered, type CountedCalls } from '../documentUsage.repository.ts';

/** How long calls are counted in memory; a process that is lost loses no more than these. */
const flushMillis = 5000;

/** Entries in memory. One that finds no place is written at once with the others, or is not counted while that takes long. */
const maximumEntries = 10_000;

/** A call of a registered document. */
export interface DocumentCall {
  tenantId: string;
  documentId: string;
  /** As the client names itself. */
  application: string | null | undefined;
  version: string | null | undefined;
  at: Date;
}

const unknownClient = { application: '', version: '' };

/** Counts calls in memory and adds them to the database in the background. */
export class UsageCounter {
  readonly #database: Database;
  readonly #logger: Logger;
  #counted = new Map<string, CountedCalls>();
  #timer: NodeJS.Timeout | undefined;
  #flushing: Promise<void> | undefined;

  constructor(database: Database, logger: Logger) {
    this.#database = database;
    this.#logger = logger;
  }

  count({ tenantId, documentId, application, version, at }: DocumentCall): void {
    const day = at.toISOString().slice(0, 10);
    const key = `${tenantId} ${documentId} ${day} ${application ?? ''} ${version ?? ''}`;
    const known = this.#counted.get(key);
    if (known) {
      known.calls++;
      known.lastCalledAt = at;
      return;
    }
    if (this.#counted.size >= maximumEntries) void this.flush();
    if (this.#counted.size >= maximumEntries) return;
    const client = applicationVersion.safeParse({ application, version }).data ?? unknownClient;
    this.#counted.set(key, { tenantId, documentId, day, ...client, calls: 1, lastCalledAt: at });
    this.#timer ??= setTimeout(() => void this.flush(), flushMillis).unref();
  }

  /** Adds everything that is counted by now to the database. */
  async flush(): Promise<void> {
    while (this.#flushing) await this.#flushing;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const counted = this.#counted;
    if (counted.size === 0) return;
    this.#counted = new Map();
    this.#flushing = this.#write([...counted.values()]).finally(() => (this.#flushing = undefined));
    await this.#flushing;
  }

  async #write(counted: CountedCalls[]): Promise<void> {
    try {
      const registered = await areRegistered(this.#database, counted);
      const named = counted.map((entry, index) => (registered[index] ? entry : { ...entry, ...unknownClient }));
      const tenants = groupBy(named, ({ tenantId }) => tenantId);
      for (const [tenantId, calls] of tenants) await addUsage(this.#database, tenantId, calls);
    } catch (error) {
      this.#logger.warn({ message: (error as Error).message }, 'calls of registered documents were not counted');
    }
  }
}
