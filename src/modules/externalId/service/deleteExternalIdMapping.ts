import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { NotFound } from '../../../platform/domainError.ts';
import { lockAllExternalIds } from '../../../platform/lockExternalIds.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteMappingInput } from '../externalId.inputs.ts';
import { holdMapped } from '../externalId.repository.ts';
import type { MappedPair, MappingKey } from '../externalId.rules.ts';

/** Ends a pair, named by either of its ids (R3.67, R3.68). @throws NotFound | ValidationFailed | PermissionDenied */
export async function deleteExternalIdMapping(ctx: RequestContext, raw: unknown): Promise<{ removed: MappedPair }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { kind, by } = parseInput(deleteMappingInput, raw);
  return inTransaction(ctx, async (tx) => {
    lockAllExternalIds(tx, ctx, kind);
    const contact = await holdMapped(tx, ctx, kind, by);
    if (!contact?.externalId) throw notMapped(by);
    await updateRow(tx, ctx, 'Contact', contact, { externalId: null });
    return { removed: { contactId: contact.id, externalId: contact.externalId } };
  });
}

const notMapped = ({ externalId, contactId }: MappingKey): NotFound =>
  externalId === undefined ? new NotFound('by.contactId', contactId!) : new NotFound('by.externalId', externalId);
