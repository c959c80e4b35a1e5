import { randomBytes } from 'node:crypto';
import { Prisma, type SuppressionKind } from '../../generated/prisma/client.ts';
import type { ColumnsOf } from '../../platform/delegateOf.ts';
import type { NodeType } from '../../platform/ids.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Reader, Transaction } from '../../platform/transaction.ts';

type Row = ColumnsOf<'Suppression'>;

/** RFC 2104: as many as the hash has. */
const keyBytes = 32;

/** Something that names a person, in the form in which it is compared. */
export interface NamingText {
  kind: SuppressionKind;
  text: string;
}

const hashesSql = ({ tenantId }: RequestContext, texts: readonly NamingText[]): Prisma.Sql => Prisma.sql`
  suppression_hashes(${tenantId}::uuid, ${texts.map(({ kind }) => kind)}::suppression_kind[], ${texts.map(({ text }) => text)}::text[])`;

/** Sends along the condition that none of the texts is suppressed. */
export function expectNoneSuppressed(tx: Transaction, { tenantId }: RequestContext, texts: readonly NamingText[]): void {
  tx.expect(Prisma.sql`
    NOT is_suppressed(${tenantId}::uuid, ${texts.map(({ kind }) => kind)}::suppression_kind[], ${texts.map(({ text }) => text)}::text[])`);
}

/** What is suppressed of an erasure, or under a text, whichever erasures it was. */
export async function findSuppressions(tx: Transaction, ctx: RequestContext, of: { erasureId: string } | NamingText): Promise<Row[]> {
  if ('erasureId' in of) return tx.suppression.findMany({ where: of });
  const [hashed] = await tx.$queryRaw<{ hash: string | null }[]>`SELECT hash FROM ${hashesSql(ctx, [of])}`;
  return hashed?.hash ? tx.suppression.findMany({ where: { hash: hashed.hash } }) : [];
}

/** The places, from 0, of those that are suppressed. */
export async function findSuppressed(tx: Reader, ctx: RequestContext, texts: readonly NamingText[]): Promise<number[]> {
  const rows = await tx.$queryRaw<{ place: number }[]>`
    SELECT DISTINCT (h.n - 1)::int AS place FROM ${hashesSql(ctx, texts)} h
    JOIN suppression s ON s.tenant_id = ${ctx.tenantId}::uuid AND s.hash = h.hash ORDER BY place`;
  return rows.map(({ place }) => place);
}

export interface HashedText {
  kind: SuppressionKind;
  hash: string;
}

/** A tenant gets its key with the first erasure. */
export function makeSuppressionKey(tx: Transaction, { tenantId }: RequestContext): void {
  tx.send(Prisma.sql`UPDATE tenant SET suppression_key = ${randomBytes(keyBytes)} WHERE tenant_id = ${tenantId}::uuid AND suppression_key IS NULL`);
}

/** The hashes of those texts that no record has any more: what others share, such as the number of a company, stays usable. */
export async function hashUnshared(tx: Transaction, ctx: RequestContext, texts: readonly NamingText[]): Promise<HashedText[]> {
  if (texts.length === 0) return [];
  const tenant = Prisma.sql`tenant_id = ${ctx.tenantId}::uuid AND deleted_at IS NULL`;
  return tx.$queryRaw<HashedText[]>`
    SELECT DISTINCT t.kind, h.hash FROM ${hashesSql(ctx, texts)} h
    JOIN unnest(${texts.map(({ kind }) => kind)}::suppression_kind[], ${texts.map(({ text }) => text)}::text[]) WITH ORDINALITY t(kind, text, n)
      ON t.n = h.n
    WHERE NOT CASE t.kind
      WHEN 'EMAIL' THEN EXISTS (SELECT FROM email WHERE ${tenant} AND normalized_address = t.text)
        OR EXISTS (SELECT FROM contact_point WHERE ${tenant} AND normalized_email = t.text)
        OR EXISTS (SELECT FROM customer_contact WHERE ${tenant} AND lower(email) = t.text)
      WHEN 'PHONE' THEN EXISTS (SELECT FROM phone WHERE ${tenant} AND e164 = t.text)
        OR EXISTS (SELECT FROM contact_point WHERE ${tenant} AND e164 = t.text)
      ELSE EXISTS (SELECT FROM contact WHERE ${tenant} AND kind = 'INDIVIDUAL' AND external_id = t.text) END`;
}

/** What a record had in a field once. */
export interface PastValue {
  entity: NodeType;
  field: string;
  value: Prisma.JsonValue;
}

/** What the history says that records had in some of their fields. */
export const findPastValues = (
  tx: Transaction,
  { tenantId }: RequestContext,
  entityIds: readonly string[],
  fields: readonly string[],
): Promise<PastValue[]> => tx.$queryRaw<PastValue[]>`
  SELECT DISTINCT c.entity, f.key AS field, v.value FROM change c CROSS JOIN LATERAL jsonb_each(c.fields) f
  CROSS JOIN LATERAL (VALUES (f.value -> 'old'), (f.value -> 'new')) v(value)
  WHERE c.tenant_id = ${tenantId}::uuid AND c.entity_id = ANY (${entityIds}::uuid[]) AND f.key = ANY (${fields}::text[])
    AND jsonb_typeof(v.value) <> 'null'`;
