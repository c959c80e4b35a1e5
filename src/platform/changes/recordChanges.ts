import type { ChangeOperation, Prisma } from '../../generated/prisma/client.ts';
import type { NodeType } from '../ids.ts';
import type { RequestContext } from '../requestContext.ts';
import type { Transaction } from '../transaction.ts';

/** The old and the new value of each field that changed. */
export type FieldChanges = Record<string, { old: Prisma.InputJsonValue | null; new: Prisma.InputJsonValue | null }>;

export interface ChangeRecord {
  entity: NodeType;
  entityId: string;
  operation: ChangeOperation;
  version: number;
  fields: FieldChanges;
}

/**
 * Appends to the change feed, in the transaction of the change itself. Everything that writes calls this and nothing else
 * writes the table. A reader pages by (transactionId, sequence) below the oldest running transaction: docs/adr/0004.
 */
export async function recordChanges(tx: Transaction, ctx: RequestContext, records: ChangeRecord[]): Promise<void> {
  if (records.length === 0) return;
  const { tenantId, now, actor, requestId } = ctx;
  // One parameter for all records: a deletion may take thousands of rows.
  await tx.$executeRaw`
    INSERT INTO change (tenant_id, occurred_at, actor_kind, actor_id, request_id, entity, entity_id, operation, version, fields)
    SELECT ${tenantId}::uuid, ${now}, ${actor.kind}::actor_kind, ${actor.id}, ${requestId}, entity, "entityId", operation, version, fields
    FROM jsonb_to_recordset(${JSON.stringify(records)}::jsonb)
      AS r (entity text, "entityId" uuid, operation change_operation, version int, fields jsonb)`;
}
