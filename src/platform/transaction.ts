import type { Prisma } from '../generated/prisma/client.ts';
import { ConnectionLost } from './database/connectionFaults.ts';
import type { Transaction } from './database/tenantTransaction.ts';
import { isCanceled, isWriteConflict } from './dbErrors.ts';
import { DeadlineExceeded } from './Deadline.ts';
import { OutcomeUnknown, Unavailable } from './unavailable.ts';
import { repeatedly } from './repeatedly.ts';
import type { RequestContext } from './requestContext.ts';

export type { Transaction };

/** Whatever reads: a transaction, or the client of a tenant outside of one. */
export type Reader = Prisma.TransactionClient;

type Work<T> = (tx: Transaction) => T | Promise<T>;

/**
 * Does all of the work in one transaction or none of it; does it again when another transaction was faster, or the connection broke
 * before it was to hold. A mutation does this once or not at all, and answers what the work came to: so that is on record with it for
 * those who ask again.
 *
 * @throws Unavailable, DeadlineExceeded, and OutcomeUnknown when the connection broke while it was made to hold
 */
export async function inTransaction<T>(ctx: RequestContext, work: Work<T>): Promise<T> {
  const { record } = ctx;
  let unknown: OutcomeUnknown | undefined;
  const attemptAt = async (attempt: number): Promise<T> => {
    try {
      const result = await ctx.transaction(work, { attempt, record });
      ctx.effects.wouldRepeat ||= !record;
      return result;
    } catch (error) {
      if (error instanceof OutcomeUnknown) {
        unknown = error;
        ctx.effects.wouldRepeat ||= !record;
      }
      throw error;
    }
  };
  try {
    return await transact(ctx, attemptAt);
  } catch (error) {
    throw unknown && error instanceof Unavailable ? unknown : error;
  }
}

/** Reads, as of one moment, what is not what a mutation answers. @throws Unavailable, DeadlineExceeded */
export const inReadTransaction = <T>(ctx: RequestContext, read: Work<T>): Promise<T> =>
  transact(ctx, async (attempt) => {
    try {
      return await ctx.transaction(read, { attempt, isReadOnly: true });
    } catch (error) {
      // What was to hold is nothing.
      throw error instanceof OutcomeUnknown ? new ConnectionLost(error.cause, true) : error;
    }
  });

async function transact<T>({ deadline }: RequestContext, attemptAt: (attempt: number) => Promise<T>): Promise<T> {
  /** What an attempt broke off for that was made again. */
  let lost: Error | undefined;
  const isWorthAnother = (error: unknown): boolean => {
    if (error instanceof ConnectionLost || error instanceof OutcomeUnknown) lost = error;
    return mayPass(error) && !deadline.isOver;
  };
  try {
    return await repeatedly(attemptAt, isWorthAnother);
  } catch (error) {
    const isTooLate = isCanceled(error) || error instanceof DeadlineExceeded || (error instanceof Unavailable && error.reason === 'TOO_BUSY');
    // It was not the work that took the time when the database was away for a part of it.
    if (isTooLate && deadline.isOver) throw lost ?? deadline.exceeded;
    if (isWriteConflict(error) || isCanceled(error)) throw new Unavailable('TOO_BUSY', { cause: error });
    throw error;
  }
}

/** What was done on record, the next attempt finds. */
const mayPass = (error: unknown): boolean =>
  isWriteConflict(error) || error instanceof ConnectionLost || (error instanceof OutcomeUnknown && error.isPassing);
