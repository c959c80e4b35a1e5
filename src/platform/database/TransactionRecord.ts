import type { Prisma } from '../../generated/prisma/client.ts';

/** What a transaction writes of itself, so that it is known whether it was done, and what it came to. */
export interface TransactionRecord {
  /** Sent before everything else. When it fails, so does the transaction, whatever else fails after it. */
  begin(): Prisma.Sql;
  /** Sent last, of what the work came to. */
  end(result: unknown): Prisma.Sql;
  /** Called when both hold. */
  onCommitted(): void;
}
