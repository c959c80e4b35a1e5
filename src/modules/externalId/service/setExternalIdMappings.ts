import { assertNone } from '../../../platform/assertNone.ts';
import { updateColumn } from '../../../platform/changes/entityWrites.ts';
import { lockAllExternalIds } from '../../../platform/lockExternalIds.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { assertNotSuppressed } from '../../privacy/service/assertNotSuppressed.ts';
import { holdContacts } from '../externalId.repository.ts';
import { pairViolations, type MappedPair } from '../externalId.rules.ts';
import { namedInPairs } from './namedInPairs.ts';
import { readPairs } from './readPairs.ts';

/**
 * Puts pairs in place of those that their ids had (R3.66): a contact that loses its external id to another one and gets none
 * has none afterwards.
 *
 * @throws Suppressed | ValidationFailed | PermissionDenied
 */
export async function setExternalIdMappings(
  ctx: RequestContext,
  raw: unknown,
): Promise<{ mappings: MappedPair[]; removed: MappedPair[] }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { kind, pairs } = readPairs(raw);
  return inTransaction(ctx, async (tx) => {
    lockAllExternalIds(tx, ctx, kind);
    const contacts = await holdContacts(tx, ctx, kind, pairs);
    const violations = pairViolations(pairs, contacts);
    assertNone(violations);
    const mappings = pairs as MappedPair[];
    await assertNotSuppressed(tx, ctx, namedInPairs(kind, mappings, contacts));
    const wanted = new Map(mappings.map(({ contactId, externalId }) => [contactId, externalId]));
    const changes = contacts.map((before) => ({ before, value: wanted.get(before.id) ?? null }));
    await updateColumn(tx, ctx, 'Contact', 'externalId', changes);
    const removed = changes.flatMap(({ before: { id, externalId }, value }) =>
      externalId !== null && externalId !== value ? [{ contactId: id, externalId }] : [],
    );
    return { mappings, removed };
  });
}
