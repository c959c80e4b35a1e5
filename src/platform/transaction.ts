import { setTimeout as delay } from 'node:timers/promises';
import type { Prisma } from '../generated/prisma/client.ts';
import { isOverload, isWriteConflict } from './dbErrors.ts';
import { Unavailable } from './domainError.ts';
import type { RequestContext } from './requestContext.ts';

export type Transaction = Prisma.TransactionClient;

const attempts = 8;
const backoffMillis = 5;
const waitMillis = 15_000;
const limitMillis = 15_000;

/** Does all of the work in one transaction or none of it; does it again when another transaction was faster. @throws Unavailable */
export async function inTransaction<T>(ctx: RequestContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ctx.db.$transaction(work, { maxWait: waitMillis, timeout: limitMillis });
    } catch (error) {
      if (isOverload(error) || (attempt === attempts && isWriteConflict(error))) throw new Unavailable();
      if (!isWriteConflict(error)) throw error;
      // Those who met here should not meet again.
      await delay(Math.random() * backoffMillis * 2 ** attempt);
    }
  }
}
