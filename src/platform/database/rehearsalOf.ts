import type { Database } from './database.ts';

/** The same database for those who only rehearse: no transaction holds, nobody hears of one, and no replica is asked. */
export function rehearsalOf(database: Database): Database {
  const rehearsal: Database = {
    ...database,
    reads: () => rehearsal,
    markShown: () => Promise.resolve(),
    transaction: (tenantId, work, options) => database.transaction(tenantId, work, { ...options, onChanges: undefined, isRehearsal: true }),
  };
  return rehearsal;
}
