import { createRows } from '../../../platform/changes/entityWrites.ts';
import { Conflict } from '../../../platform/domainError.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { createPresetInput } from '../preset.inputs.ts';
import { lockPresets } from '../preset.repository.ts';
import { assertRoom } from './assertRoom.ts';
import { newPresets } from './newPresets.ts';
import { openGap } from './openGap.ts';

/** Adds a preset to the list of a field. @throws Conflict when the list has the key | NotFound | ValidationFailed | PermissionDenied */
export async function createPreset(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { field, key, labels, afterPresetId } = parseInput(createPresetInput, raw);
  return inTransaction(ctx, async (tx) => {
    const presets = await lockPresets(tx, ctx, field);
    const existing = presets.find((preset) => preset.key === key);
    if (existing) throw new Conflict('key', { type: 'Preset', uuid: existing.id });
    assertRoom(presets.length, 1);
    const [gap] = await openGap(tx, ctx, presets, { afterPresetId });
    const [preset] = newPresets(field, gap, [{ key, labels }]);
    createRows(tx, ctx, 'Preset', [preset!]);
    return { id: preset!.id };
  });
}
