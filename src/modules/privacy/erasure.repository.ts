import { Prisma } from '../../generated/prisma/client.ts';
import { snakeCase } from '../../platform/delegateOf.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** The receipt of a record that was erased before. */
export const findErasureOf = (tx: Transaction, subjectId: string) => tx.erasure.findFirst({ where: { subjectId }, select: { id: true } });

/** Removes rows for good, with what the database ties to them. */
export function removeRows(tx: Transaction, { tenantId }: RequestContext, model: Prisma.ModelName, ids: readonly string[]): void {
  tx.send(Prisma.sql`DELETE FROM ${Prisma.raw(snakeCase(model))} WHERE tenant_id = ${tenantId}::uuid AND id = ANY (${ids}::uuid[])`);
}

/** No foreign key leads from the values inside custom fields to what has them. */
export function removeCustomFieldValues(tx: Transaction, { tenantId }: RequestContext, ownerIds: readonly string[]): void {
  tx.send(Prisma.sql`DELETE FROM custom_field_value WHERE tenant_id = ${tenantId}::uuid AND owner_id = ANY (${ownerIds}::uuid[])`);
}

/** Takes the old and the new values out of the history of records. That fields changed, when and by whom stays. */
export function redactChanges(tx: Transaction, { tenantId }: RequestContext, entityIds: readonly string[]): void {
  tx.send(Prisma.sql`
    UPDATE change c SET fields = (SELECT jsonb_object_agg(f, '{"old": null, "new": null}'::jsonb) FROM jsonb_object_keys(c.fields) f)
    WHERE c.tenant_id = ${tenantId}::uuid AND c.entity_id = ANY (${entityIds}::uuid[]) AND c.fields <> '{}'`);
}

/**
 * Takes identities out of what the history of organizations and their locations says of founders and leaders: what reads the past
 * follows these lists, and would find nothing there.
 */
export function removeFromKeyPeople(
  tx: Transaction,
  { tenantId }: RequestContext,
  { organizationIds, identityIds }: { organizationIds: readonly string[]; identityIds: readonly string[] },
): void {
  const without = (member: 'old' | 'new') => Prisma.sql`CASE jsonb_typeof(f.value -> ${member}::text)
    WHEN 'array' THEN (f.value -> ${member}::text) - ${identityIds}::text[] ELSE f.value -> ${member}::text END`;
  tx.send(Prisma.sql`
    UPDATE change c SET fields = (
      SELECT jsonb_object_agg(f.key, CASE WHEN f.key IN ('founderIds', 'leaderIds')
        THEN jsonb_build_object('old', ${without('old')}, 'new', ${without('new')}) ELSE f.value END)
      FROM jsonb_each(c.fields) f)
    WHERE c.tenant_id = ${tenantId}::uuid AND c.fields ?| '{founderIds,leaderIds}' AND c.entity_id IN (
      SELECT unnest(${organizationIds}::uuid[]) UNION ALL
      SELECT id FROM location WHERE tenant_id = ${tenantId}::uuid AND organization_id = ANY (${organizationIds}::uuid[]))`);
}

/**
 * Kept answers may show anybody: all of the tenant's become answers to no request, so that who asks again gets one that is read anew.
 * What a use case answered about an erased record goes for good. To be done last: what comes afterwards shows the record no more.
 */
export function shredAnswers(tx: Transaction, { tenantId }: RequestContext, ids: readonly string[]): void {
  tx.send(Prisma.sql`
    UPDATE idempotency_key SET answer = '', request_hash = '',
      outcome = CASE WHEN named_ids IS NULL OR named_ids && ${ids}::uuid[] THEN '' ELSE outcome END
    WHERE tenant_id = ${tenantId}::uuid`);
}
