import type pg from 'pg';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import { isCanceled } from '../dbErrors.ts';
import { DeadlineExceeded } from '../Deadline.ts';
import { DomainError } from '../domainError.ts';
import { tenantPool, type StatementListener, type StatementPool, type TenantReading } from './tenantPool.ts';

/**
 * A Prisma client bound to one tenant by two walls: the connection it uses sets the tenant for row-level security, and
 * every call gets the tenant in its condition or its data.
 */
export type TenantClient = Prisma.TransactionClient;

/** Both walls can be taken down one at a time, so that a test can show that the other one holds alone. */
export interface TenantWalls {
  condition: boolean;
}

/** On whose behalf a client is called. */
export interface Borrower {
  readonly tenantId: string;
  /** Where its statements go. */
  readonly pool: StatementPool;
  /** Asked before each call of a model. */
  readonly guard?: () => void;
}

/** Whose calls go to the database one by one, each in the scope of a tenant. */
export const tenantBorrower = (pool: pg.Pool, reading: TenantReading, onStatement?: StatementListener): Borrower => ({
  tenantId: reading.tenantId,
  pool: tenantPool(pool, reading, onStatement, (error) => carry(error, reading)),
});

/** Brings a domain error through Prisma, which makes an error of its own of whatever has a code. */
class Carried extends Error {
  constructor(readonly domainError: DomainError) {
    super(domainError.message);
  }
}

function carry(error: unknown, { timeoutMillis = 0 }: TenantReading): never {
  if (error instanceof DomainError) throw new Carried(error);
  throw timeoutMillis > 0 && isCanceled(error) ? new Carried(new DeadlineExceeded(timeoutMillis)) : error;
}

/** A client that throws the domain errors of its pool as they are. */
export const withDomainErrors = (client: PrismaClient): PrismaClient =>
  client.$extends({
    query: {
      async $allOperations({ args, query }) {
        try {
          return (await query(args)) as unknown;
        } catch (error) {
          throw error instanceof Carried ? error.domainError : error;
        }
      },
    },
  }) as unknown as PrismaClient;

type Arguments = { where?: Record<string, unknown>; data?: object | object[]; create?: object; update?: object };

/**
 * Adds the tenant to what a call reads, changes or writes, whatever the call says itself; relations carry it in their keys.
 * A unique key gets it in its place, because Prisma merges the unique look-ups of one tick only when they have no other
 * condition. `borrower` tells whose call it is.
 */
export function withTenantCondition(client: PrismaClient, borrower: () => Borrower): TenantClient {
  const own = (row: object) => ({ ...row, tenantId: borrower().tenantId });
  const kept = (change: object) => ('tenantId' in change ? own(change) : change);
  const scopeWhere = (where: Record<string, unknown> = {}) => {
    const key = Object.keys(where).find((name) => name.startsWith('tenantId_'));
    return key ? { ...where, [key]: own(where[key] as object) } : { ...where, AND: [own({}), where.AND ?? {}].flat() };
  };
  return client.$extends({
    query: {
      $allModels: {
        $allOperations({ operation, args, query }) {
          borrower().guard?.();
          const scoped: Arguments = { ...(args as Arguments) };
          if (operation.startsWith('create')) {
            scoped.data = Array.isArray(scoped.data) ? scoped.data.map(own) : own(scoped.data ?? {});
          } else {
            scoped.where = scopeWhere(scoped.where);
            if (scoped.data) scoped.data = kept(scoped.data);
          }
          if (scoped.create) scoped.create = own(scoped.create);
          if (scoped.update) scoped.update = kept(scoped.update);
          return query(scoped);
        },
      },
    },
  }) as unknown as TenantClient;
}
