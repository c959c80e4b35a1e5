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
 * Appends to the change feed, in the transaction of the change itself, with what else is pending there. Everything that writes
 * calls this and nothing else writes the table. How it is read so that nothing is missed: docs/adr/0004.
 */
export function recordChanges(tx: Transaction, ctx: RequestContext, records: ChangeRecord[]): void {
  const { tenantId, now: occurredAt, actor, requestId } = ctx;
  const common = { tenantId, occurredAt, actorKind: actor.kind, actorId: actor.id, requestId };
  tx.writes.insert(
    'Change',
    records.map((record) => ({ ...common, ...record })),
  );
}
