import { Prisma } from '../generated/prisma/client.ts';

/** A row changed between being read and being written. */
export class ConcurrentWrite extends Error {}

/**
 * Another transaction was faster, so the same work is worth doing again: a row changed under it, a serialization failure or
 * deadlock (P2034), or a unique key that was free when it was looked up and is taken now (P2002), which the second look
 * finds and names.
 */
export function isWriteConflict(error: unknown): boolean {
  return error instanceof ConcurrentWrite || (isKnown(error) && (error.code === 'P2034' || error.code === 'P2002'));
}

/** SQLSTATE of a failed raw statement, null for other errors. */
export function sqlState(error: unknown): string | null {
  if (!isKnown(error) || error.code !== 'P2010') return null;
  const meta = error.meta as { driverAdapterError?: { cause?: { originalCode?: string } } } | undefined;
  return meta?.driverAdapterError?.cause?.originalCode ?? null;
}

const isKnown = (error: unknown): error is Prisma.PrismaClientKnownRequestError =>
  error instanceof Prisma.PrismaClientKnownRequestError;
