import { Prisma } from '../generated/prisma/client.ts';
import type { Run } from './Run.ts';

/**
 * A place in a planned statement that is filled when an operation runs: with a parameter, or with SQL where the shape of the
 * statement depends on arguments. Stands among the values of a `Prisma.Sql`.
 */
export class Slot {
  constructor(readonly read: (run: Run) => unknown) {}
}

/** SQL that is made when the operation runs. */
export const sqlAtRun = (make: (run: Run) => Prisma.Sql): Prisma.Sql => Prisma.sql`${new Slot(make)}`;

/** The tenant of the caller. */
export const tenantSlot = new Slot((run) => run.ctx.tenantId);
