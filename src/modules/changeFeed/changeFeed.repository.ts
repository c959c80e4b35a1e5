import { Prisma } from '../../generated/prisma/client.ts';
import { snakeCase } from '../../platform/delegateOf.ts';
import { type NodeReference } from '../../platform/domainError.ts';
import { Unavailable } from '../../platform/unavailable.ts';
import { modelOf, typeCondition, type NodeType } from '../../platform/ids.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Walk } from './coverage.rules.ts';
import { isDeletable } from './feedTypes.rules.ts';
import { maximumRunning, parseSnapshot, type Snapshot } from './snapshot.rules.ts';

/** What a statement sees now; what is read later shows at least that. @throws Unavailable */
export async function takeSnapshot({ db, now }: RequestContext): Promise<Snapshot> {
  const [row] = await db.$queryRaw<{ text: string }[]>`SELECT pg_current_snapshot()::text AS text`;
  const snapshot = parseSnapshot(row!.text, now);
  if (snapshot.running.length > maximumRunning) throw new Unavailable();
  return snapshot;
}

/** The first nodes of the walks, up to `limit`, in their order; with `since`, those as well that are gone and may not have been then. */
async function findOnWalks(ctx: RequestContext, walks: readonly Walk[], limit: number, since?: Snapshot): Promise<NodeReference[]> {
  if (walks.length === 0) return [];
  const goneSince = since && Prisma.sql`c.transaction_id >= ${since.running[0] ?? since.end}`;
  const parts = walks.flatMap(({ type, after }, index) => {
    const select = (id: string) => Prisma.raw(`SELECT '${type}' AS type, ${id} AS uuid, ${index} AS n`);
    const deleted = goneSince && Prisma.sql`
      EXISTS (SELECT FROM change c WHERE c.tenant_id = t.tenant_id AND c.entity_id = t.id AND ${goneSince})`;
    const counts = deleted && isDeletable(type) ? Prisma.sql`(t.deleted_at IS NULL OR ${deleted})` : liveSql(type);
    const there = Prisma.sql`(${select('t.id')} FROM ${rowsOf(type, ctx)} AND t.id > ${after}::uuid AND ${counts} ORDER BY t.id LIMIT ${limit})`;
    const erased = goneSince && Prisma.sql`
      (${select('c.entity_id')} FROM change c WHERE c.tenant_id = ${ctx.tenantId}::uuid AND c.operation = 'ERASE' AND c.entity = ${type}
      AND c.entity_id > ${after}::uuid AND ${goneSince} ORDER BY c.entity_id LIMIT ${limit})`;
    return erased ? [there, erased] : [there];
  });
  const rows = await ctx.db.$queryRaw<NodeReference[]>`
    SELECT type, uuid FROM (${Prisma.join(parts, ' UNION ALL ')}) w ORDER BY n, uuid LIMIT ${limit}`;
  return rows;
}

/** The first ones that are not deleted. */
export const findLiveOnWalks = (ctx: RequestContext, walks: readonly Walk[], limit: number): Promise<NodeReference[]> =>
  findOnWalks(ctx, walks, limit);

/** The first ones that are there, or may have been when a snapshot was taken. */
export const findHeldOnWalks = (ctx: RequestContext, walks: readonly Walk[], since: Snapshot, limit: number): Promise<NodeReference[]> =>
  findOnWalks(ctx, walks, limit, since);

/** Those of the nodes that are not deleted, as texts of type and UUID. */
export async function findLive(ctx: RequestContext, nodes: readonly NodeReference[]): Promise<Set<string>> {
  if (nodes.length === 0) return new Set();
  const parts = [...new Set(nodes.map(({ type }) => type))].sort().map((type) => {
    const ids = nodes.filter((node) => node.type === type).map(({ uuid }) => uuid);
    return Prisma.sql`SELECT ${Prisma.raw(`'${type}'`)} AS type, t.id AS uuid FROM ${rowsOf(type, ctx)} AND t.id = ANY (${ids}::uuid[]) AND ${liveSql(type)}`;
  });
  const rows = await ctx.db.$queryRaw<NodeReference[]>`${Prisma.join(parts, ' UNION ALL ')}`;
  return new Set(rows.map(nodeKey));
}

export const nodeKey = ({ type, uuid }: NodeReference): string => `${type} ${uuid}`;

/** FROM item with the conditions that make a row a node of the type. */
const rowsOf = (type: NodeType, { tenantId }: RequestContext): Prisma.Sql =>
  Prisma.sql`${Prisma.raw(snakeCase(modelOf(type)))} t WHERE t.tenant_id = ${tenantId}::uuid AND ${Prisma.raw(typeCondition(type, 't') ?? 'TRUE')}`;

const liveSql = (type: NodeType): Prisma.Sql => Prisma.raw(isDeletable(type) ? 't.deleted_at IS NULL' : 'TRUE');

export interface Change extends NodeReference {
  transactionId: bigint;
  sequence: bigint;
}

/** The changes between two snapshots and after a place between them. */
export interface ChangeRange {
  since: Snapshot;
  until: Snapshot;
  transactionId: bigint;
  sequence: bigint;
}

/**
 * The first changes of nodes of the types that `until` shows and `since` does not, in the order of transaction and sequence. Those
 * that ran at the time of `since` are looked up one by one, so that what was written beside an old one is not read over and over.
 */
export async function findChanges(
  { db, tenantId }: RequestContext,
  { since, until, transactionId, sequence }: ChangeRange,
  types: readonly NodeType[],
  limit: number,
): Promise<Change[]> {
  if (types.length === 0) return [];
  const place = Prisma.sql`(${transactionId}, ${sequence})`;
  const among = (transactions: Prisma.Sql): Prisma.Sql => Prisma.sql`
    (SELECT transaction_id, sequence, entity, entity_id FROM change
    WHERE tenant_id = ${tenantId}::uuid AND ${transactions}
      AND transaction_id < ${until.end} AND transaction_id <> ALL (${texts(until.running)}::bigint[]) AND entity = ANY (${types}::text[])
    ORDER BY transaction_id, sequence LIMIT ${limit})`;
  // One lower bound: of two, PostgreSQL would read the index from the lower one on.
  const later = transactionId >= since.end ? place : Prisma.sql`(${since.end}, ${beforeAll})`;
  const parts = [
    ...(since.running.length
      ? [among(Prisma.sql`transaction_id = ANY (${texts(since.running)}::bigint[]) AND (transaction_id, sequence) > ${place}`)]
      : []),
    among(Prisma.sql`(transaction_id, sequence) > ${later}`),
  ];
  return db.$queryRaw<Change[]>`
    SELECT transaction_id AS "transactionId", sequence, entity AS type, entity_id AS uuid FROM (${Prisma.join(parts, ' UNION ALL ')}) c
    ORDER BY transaction_id, sequence LIMIT ${limit}`;
}

/** Lower than each sequence. */
const beforeAll = -1n;

const texts = (numbers: readonly bigint[]): string[] => numbers.map(String);
