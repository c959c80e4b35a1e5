import { Prisma, type ContactKind } from '../generated/prisma/client.ts';
import { groupBy } from './groupBy.ts';
import type { RequestContext } from './requestContext.ts';
import type { Transaction } from './transaction.ts';

interface Named {
  kind: ContactKind;
  externalId?: string | null | undefined;
}

const lock = (call: 'pg_advisory_xact_lock' | 'pg_advisory_xact_lock_shared', name: string): Prisma.Sql =>
  Prisma.sql`${Prisma.raw(call)}(hashtextextended(${name}, 0))`;

const ofKind = (tenantId: string, kind: ContactKind): string => `external ids ${tenantId} ${kind}`;

/**
 * Has those take turns who give contacts the same external ids, before they hold any row. The key of these is an exclusion constraint, at which two that
 * come at once wait for each other until the database ends one of them, a second later. So whoever begins with the same one waits for those before; who
 * has met others all the same waits for everybody of the kind.
 */
export function lockExternalIds(tx: Transaction, { tenantId }: RequestContext, contacts: readonly Named[]): void {
  const named = contacts.filter(({ externalId }) => typeof externalId === 'string');
  const kinds = [...groupBy(named, ({ kind }) => kind)].sort(([one], [other]) => (one < other ? -1 : 1));
  const locks = kinds.flatMap(([kind, those]) => {
    if (tx.attempt > 1) return [lock('pg_advisory_xact_lock', ofKind(tenantId, kind))];
    const [first] = those.map(({ externalId }) => externalId!).sort();
    return [lock('pg_advisory_xact_lock_shared', ofKind(tenantId, kind)), lock('pg_advisory_xact_lock', `external id ${tenantId} ${kind} ${first}`)];
  });
  if (locks.length > 0) tx.send(Prisma.sql`SELECT ${Prisma.join(locks)}`);
}

/** Whoever gives external ids of a kind from one contact to the other waits for everybody who gives one, and they for him. */
export function lockAllExternalIds(tx: Transaction, { tenantId }: RequestContext, kind: ContactKind): void {
  tx.send(Prisma.sql`SELECT ${lock('pg_advisory_xact_lock', ofKind(tenantId, kind))}`);
}
