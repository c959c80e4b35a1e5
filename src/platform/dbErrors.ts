import pg from 'pg';
import { Prisma } from '../generated/prisma/client.ts';

/** A row changed between being read and being written. */
export class ConcurrentWrite extends Error {}

/** Other transactions were in the way: a serialization failure, also of a read on a replica that cannot go on; a deadlock. */
const serializationConflicts = ['40001', '40P01'];

export const isSerializationConflict = (error: unknown): boolean => serializationConflicts.includes(sqlState(error) ?? '');

/**
 * The SQLSTATEs of a lost race: a unique key or an exclusion constraint whose value was free when it was looked up and is taken
 * now, which the second look finds and names; those above; what a first attempt took for granted (`expect_state` of the migrations).
 */
const writeConflicts = new Set(['23505', '23P01', 'KT001', ...serializationConflicts]);

/** Another transaction was faster, so the same work is worth doing again. */
export const isWriteConflict = (error: unknown): boolean =>
  error instanceof ConcurrentWrite || writeConflicts.has(sqlState(error) ?? '');

/** SQLSTATE of a failed statement, of Prisma's or of the driver's; null for other errors. */
export function sqlState(error: unknown): string | null {
  if (error instanceof pg.DatabaseError) return error.code ?? null;
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  const meta = error.meta as { driverAdapterError?: { cause?: { originalCode?: string } } } | undefined;
  return meta?.driverAdapterError?.cause?.originalCode ?? null;
}

/** The statement was ended because it took too long, or nobody waited for it any more. */
export const isCanceled = (error: unknown): boolean => sqlState(error) === '57014';
