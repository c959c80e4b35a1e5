import type { PlannedStatement, TextRow } from '../plannedStatement.ts';
import type { ClientOptions, Reads } from '../Reads.ts';
import type { Reading } from '../scopedQuery.ts';
import type { TenantClient } from '../tenantClient.ts';
import type { StatementListener } from '../tenantPool.ts';
import { isOfStatement, type Replica } from './Replica.ts';
import type { Replicas } from './Replicas.ts';

interface ReplicaReadsOptions {
  replicas: Replicas;
  primary: Reads;
  /** The client of a tenant that reads from a replica. */
  clientAt: (replica: Replica, tenantId: string, options?: ClientOptions) => TenantClient;
  onStatement: StatementListener | undefined;
}

/** More than any replica has. */
const unknown = { written: Infinity, old: 0 };

/** Of a statement that reads nothing: the answer tells how far the replica is. */
const question: PlannedStatement = { text: 'SELECT 1', values: [], name: 'kith_question', timeoutMillis: 0 };

/**
 * The reads of one request. They go to one replica as long as it has everything that the request must see, and to the primary from
 * the first time on that it has not: so nothing that one of them shows is missing from the next.
 */
export class ReplicaReads implements Reads {
  readonly #options: ReplicaReadsOptions;
  #replica: Replica | null;
  /** The tenant for which the replica is known to have everything. */
  #readyFor: string | undefined;

  constructor(options: ReplicaReadsOptions) {
    this.#options = options;
    this.#replica = options.replicas.choose();
  }

  async read(reading: Reading, statement: PlannedStatement): Promise<TextRow[]> {
    const rows = await this.#tryReplica(reading, statement);
    if (!rows) return this.#options.primary.read(reading, statement);
    this.#options.onStatement?.(statement.text);
    return rows;
  }

  /** The primary's where no replica is known to have everything. */
  client(tenantId: string, options?: ClientOptions): TenantClient {
    const { primary, clientAt } = this.#options;
    return this.#replica && this.#readyFor === tenantId ? clientAt(this.#replica, tenantId, options) : primary.client(tenantId, options);
  }

  async prepare(tenantId: string): Promise<void> {
    if (this.#readyFor !== tenantId) await this.#tryReplica({ tenantId }, question);
  }

  stayAtPrimary(): void {
    this.#replica = null;
  }

  /** Undefined when the primary is to answer. */
  async #tryReplica(reading: Reading, statement: PlannedStatement): Promise<TextRow[] | undefined> {
    const replica = this.#replica;
    if (!replica?.isUsable) {
      this.stayAtPrimary();
      return undefined;
    }
    // Both are on their way at the same time.
    const required = this.#options.replicas.required(reading.tenantId);
    try {
      const { rows, position } = await replica.read(reading, statement);
      const { written, old } = (await required) ?? unknown;
      if (position >= written && position >= old) {
        this.#readyFor = reading.tenantId;
        return this.#replica === replica ? rows : undefined;
      }
      if (position < old) replica.onBehind();
    } catch (error) {
      if (isOfStatement(error)) throw error;
    }
    this.stayAtPrimary();
    return undefined;
  }
}
