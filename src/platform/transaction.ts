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

/** Does all of the work in one transaction or none of it; does it again when another transaction was faster. @throws Unavailable */
export async function inTransaction<T>(ctx: RequestContext, work: (tx: Transaction) => T | Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ctx.transaction(work, attempt);
    } catch (error) {
      const isTooLate = error instanceof Overload || sqlState(error) === queryCanceled;
      if (isTooLate || (attempt === attempts && isWriteConflict(error))) throw new Unavailable();
      if (!isWriteConflict(error)) throw error;
      // Most often it is a key that was taken long ago. Otherwise those who met here should not meet again.
      if (attempt > 1) await delay(Math.random() * backoffMillis * 2 ** attempt);
    }
  }
}
