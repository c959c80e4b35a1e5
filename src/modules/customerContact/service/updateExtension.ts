import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { updateExtensionInput } from '../extension.inputs.ts';
import { getExtension } from '../extension.repository.ts';
import type { ChangedExtension } from './addExtension.ts';

/** Replaces the settings of an extension. @throws NotFound | StaleVersion | ValidationFailed | PermissionDenied */
export async function updateExtension(ctx: RequestContext, raw: unknown): Promise<ChangedExtension> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { settings, ifVersion, ...target } = parseInput(updateExtensionInput, raw);
  return inTransaction(ctx, async (tx) => {
    const before = await getExtension(tx, ctx, target);
    await updateRow(tx, ctx, 'CustomerContactExtension', before, { settings }, { ifVersion });
    return before;
  });
}
