import { Prisma } from '../generated/prisma/client.ts';

/** A row changed between being read and being written. */
export class ConcurrentWrite extends Error {}

/**
 * The SQLSTATEs of a lost race: a unique key or an exclusion constraint whose value was free when it was looked up and is taken
 * now, which the second look finds and names; a serialization failure; a deadlock.
 */
const writeConflicts = new Set(['23505', '23P01', '40001', '40P01']);

/** Another transaction was faster, so the same work is worth doing again. */
export const isWriteConflict = (error: unknown): boolean =>
  error instanceof ConcurrentWrite || writeConflicts.has(sqlState(error) ?? '');

/** A transaction did not get a connection in time, or took longer than it may (P2028); nothing of it was done. */
export const isOverload = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2028';

/** SQLSTATE of a failed statement, raw or of a model; null for other errors. */
export function sqlState(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  const meta = error.meta as { driverAdapterError?: { cause?: { originalCode?: string } } } | undefined;
  return meta?.driverAdapterError?.cause?.originalCode ?? null;
}
