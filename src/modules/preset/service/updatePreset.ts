import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { updatePresetInput } from '../preset.inputs.ts';
import { getPreset } from '../preset.repository.ts';

/** Relabels a preset, retires it or takes it back into use. @throws NotFound | StaleVersion | ValidationFailed | PermissionDenied */
export async function updatePreset(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id, ifVersion, patch } = parseInput(updatePresetInput, raw);
  return inTransaction(ctx, async (tx) => {
    const before = await getPreset(tx, id);
    await updateRow(tx, ctx, 'Preset', before, patch, { ifVersion });
    return { id: before.id };
  });
}
