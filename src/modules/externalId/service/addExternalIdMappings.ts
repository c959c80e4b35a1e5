import { assertNone } from '../../../platform/assertNone.ts';
import { updateColumn } from '../../../platform/changes/entityWrites.ts';
import { lockAllExternalIds } from '../../../platform/lockExternalIds.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { assertNotSuppressed } from '../../privacy/service/assertNotSuppressed.ts';
import { holdContacts } from '../externalId.repository.ts';
import { pairViolations, takenViolations, type MappedPair } from '../externalId.rules.ts';
import { namedInPairs } from './namedInPairs.ts';
import { readPairs } from './readPairs.ts';

/**
 * Adds pairs to the mapping, all or none (R3.65); a pair that is there already stays.
 *
 * @throws Suppressed | ValidationFailed | PermissionDenied
 */
export async function addExternalIdMappings(ctx: RequestContext, raw: unknown): Promise<{ mappings: MappedPair[] }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { kind, pairs } = readPairs(raw);
  return inTransaction(ctx, async (tx) => {
    lockAllExternalIds(tx, ctx, kind);
    const contacts = await holdContacts(tx, ctx, kind, pairs);
    const violations = [...pairViolations(pairs, contacts), ...takenViolations(pairs, contacts)];
    assertNone(violations);
    const mappings = pairs as MappedPair[];
    await assertNotSuppressed(tx, ctx, namedInPairs(kind, mappings, contacts));
    const wanted = new Map(mappings.map(({ contactId, externalId }) => [contactId, externalId]));
    const changes = contacts.map((before) => ({ before, value: wanted.get(before.id)! }));
    await updateColumn(tx, ctx, 'Contact', 'externalId', changes);
    return { mappings };
  });
}
