import type { Prisma } from '../../generated/prisma/client.ts';
import type { PendingWrites } from './pendingWrites.ts';

/** What a service does in a transaction: Prisma's calls and raw statements, and what goes along with them. */
export type Transaction = Prisma.TransactionClient & {
  /** Rows that are inserted together. */
  writes: PendingWrites;
  /**
   * How often the work is done now, from 1. It is done again when another transaction was faster, or something was not as the first
   * attempt took it to be, which may take much for granted if the database refuses it otherwise.
   */
  attempt: number;
  /** Sends a statement without waiting for it: when it fails, so does the transaction, whatever else fails after it. */
  send(statement: Prisma.Sql): void;
  /** Sends a condition in the same way. When it does not hold, the work is done again. */
  expect(condition: Prisma.Sql): void;
  /** Begins what has to end before the transaction may; what it throws is what the transaction throws, whatever fails after it. */
  ahead(begin: () => Promise<void>): void;
};
