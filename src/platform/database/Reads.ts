import type { PlannedStatement, TextRow } from './plannedStatement.ts';
import type { Reading } from './scopedQuery.ts';
import type { TenantClient } from './tenantClient.ts';

export interface ClientOptions {
  /** Reads what was there then, and writes nothing. */
  asOf?: Date | undefined;
  /** Milliseconds that each of its statements may take; 0 is without end. */
  timeoutMillis?: number;
}

/** Where the rows of a request are read from. */
export interface Reads {
  /** Reads in the scope of one tenant, without what a client does for models: every value is a text. */
  read(reading: Reading, statement: PlannedStatement): Promise<TextRow[]>;
  /** The client of one tenant; kept for reuse. */
  client(tenantId: string, options?: ClientOptions): TenantClient;
  /** To be awaited before the first client of a tenant is asked for, so that it may be one that reads from a replica. */
  prepare(tenantId: string): Promise<void>;
  /** What is read from now on is read from the primary. */
  stayAtPrimary(): void;
}
