import { createRows } from '../../../platform/changes/entityWrites.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { defaultsOf } from '../defaults/defaultPresets.ts';
import { addDefaultPresetsInput } from '../preset.inputs.ts';
import { lockPresets } from '../preset.repository.ts';
import { assertRoom } from './assertRoom.ts';
import { newPresets } from './newPresets.ts';
import { openGap } from './openGap.ts';

/** Adds to the end of a list what it lacks of what a new tenant's has; retired presets stay so. @throws ValidationFailed | PermissionDenied */
export async function addDefaultPresets(ctx: RequestContext, raw: unknown): Promise<{ ids: string[] }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { field } = parseInput(addDefaultPresetsInput, raw);
  return inTransaction(ctx, async (tx) => {
    const presets = await lockPresets(tx, ctx, field);
    const keys = new Set(presets.map(({ key }) => key));
    const missing = defaultsOf(field).filter(({ key }) => !keys.has(key));
    assertRoom(presets.length, missing.length);
    const [gap] = await openGap(tx, ctx, presets, { afterPresetId: undefined });
    const rows = newPresets(field, gap, missing);
    createRows(tx, ctx, 'Preset', rows);
    return { ids: rows.map(({ id }) => id) };
  });
}
