import { setTimeout as delay } from 'node:timers/promises';
import type { Prisma } from '../generated/prisma/client.ts';
import { Overload, type Transaction } from './database/tenantTransaction.ts';
import { isWriteConflict, sqlState } from './dbErrors.ts';
import { Unavailable } from './domainError.ts';
import type { RequestContext } from './requestContext.ts';

export type { Transaction };

/** Whatever reads: a transaction, or the client of a tenant outside of one. */
export type Reader = Prisma.TransactionClient;

const attempts = 8;
const backoffMillis = 5;

/** The statement was ended because it took too long. */
const queryCanceled = '57014';

type Work<T> = (tx: Transaction) => T | Promise<T>;

/**
 * Does all of the work in one transaction or none of it; does it again when another transaction was faster. A mutation does this once
 * or not at all, and answers what the work came to: so that is on record with it for those who ask again.
 *
 * @throws Unavailable
 */
export const inTransaction = <T>(ctx: RequestContext, work: Work<T>): Promise<T> =>
  transact((attempt) => ctx.transaction(work, { attempt, record: ctx.record }));

/** Reads in one transaction what is not what the mutation answers. @throws Unavailable */
export const inReadTransaction = <T>(ctx: RequestContext, read: Work<T>): Promise<T> =>
  transact((attempt) => ctx.transaction(read, { attempt }));

async function transact<T>(attemptAt: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptAt(attempt);
    } catch (error) {
      const isTooLate = error instanceof Overload || sqlState(error) === queryCanceled;
      if (isTooLate || (attempt === attempts && isWriteConflict(error))) throw new Unavailable();
      if (!isWriteConflict(error)) throw error;
      // Most often it is a key that was taken long ago. Otherwise those who met here should not meet again.
      if (attempt > 1) await delay(Math.random() * backoffMillis * 2 ** attempt);
    }
  }
}
