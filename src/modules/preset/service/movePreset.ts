import { generateKeyBetween } from 'fractional-indexing';
import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { updateRow, type Row } from '../../../platform/changes/entityWrites.ts';
import { ValidationFailed } from '../../../platform/domainError.ts';
import { decodeId } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import { isIn } from '../../../platform/positions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { movePresetInput } from '../preset.inputs.ts';
import { getPreset, lockPresets } from '../preset.repository.ts';
import { openGap } from './openGap.ts';

/** Moves a preset to another place in its list. @throws NotFound | StaleVersion | ValidationFailed | PermissionDenied */
export async function movePreset(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id, ifVersion, afterPresetId = null } = parseInput(movePresetInput, raw);
  return inTransaction(ctx, async (tx) => {
    const { id: uuid, field } = await getPreset(tx, id);
    if (afterPresetId !== null && decodeId(afterPresetId, 'Preset') === uuid) throw afterItself();
    const listed = await lockPresets(tx, ctx, field);
    const moved = presetOf(listed, uuid);
    await assertUntouched(tx, 'Preset', moved, ifVersion, ['position']);
    const [gap, presets] = await openGap(tx, ctx, listed, { afterPresetId, moved });
    const before = presetOf(presets, uuid);
    const position = isIn(gap, before.position) ? before.position : generateKeyBetween(gap.after, gap.before);
    await updateRow(tx, ctx, 'Preset', before, { position });
    return { id: uuid };
  });
}

const presetOf = (presets: Row<'Preset'>[], uuid: string): Row<'Preset'> => presets.find((preset) => preset.id === uuid)!;

const afterItself = () =>
  new ValidationFailed(
    [{ propertyPath: 'afterPresetId', in: 'BODY', detail: 'must be another preset than the one that moves.', code: 'SELF_REFERENCE' }],
    'UNPROCESSABLE',
  );
