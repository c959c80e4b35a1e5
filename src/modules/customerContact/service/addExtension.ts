import { createRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { addExtensionInput } from '../extension.inputs.ts';
import { findExtension } from '../extension.repository.ts';

/** An extension, and whose it is. */
export interface ChangedExtension {
  id: string;
  customerContactId: string;
}

/**
 * Enables an extension of a customer contact (R0.18). One that is enabled stays as it is (RU.27).
 *
 * @throws NotFound | ValidationFailed | PermissionDenied
 */
export async function addExtension(ctx: RequestContext, raw: unknown): Promise<ChangedExtension> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { settings, type, ...target } = parseInput(addExtensionInput, raw);
  return inTransaction(ctx, async (tx) => {
    const { contact, extension } = await findExtension(tx, ctx, { ...target, type });
    const customerContactId = contact.id;
    if (extension) return { id: extension.id, customerContactId };
    const id = newUuid();
    const enabled = { enabledAt: ctx.now, enabledByKind: ctx.actor.kind, enabledById: ctx.actor.id };
    createRows(tx, ctx, 'CustomerContactExtension', [{ id, customerContactId, type, ...enabled, settings: settings ?? {} }]);
    return { id, customerContactId };
  });
}
