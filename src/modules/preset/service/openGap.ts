import type { Row } from '../../../platform/changes/entityWrites.ts';
import { NotFound } from '../../../platform/domainError.ts';
import { decodeId } from '../../../platform/ids.ts';
import { isCrowded, respace, type Gap } from '../../../platform/positions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findPresets } from '../preset.repository.ts';
import { gapAfter } from '../preset.rules.ts';

type Presets = Row<'Preset'>[];

interface GapChoice {
  /** The preset that comes before the gap; null for the start of the list, undefined for its end. */
  afterPresetId: string | null | undefined;
  /** Counts as gone already. */
  moved?: Row<'Preset'>;
}

/**
 * A gap in the list of a field, and the presets as they are then: when the positions around it have grown long, all get new
 * ones first. @throws NotFound when the list has no such preset
 */
export async function openGap(tx: Transaction, ctx: RequestContext, presets: Presets, choice: GapChoice): Promise<[Gap, Presets]> {
  const gap = gapAfter(presets, findPredecessor(presets, choice.afterPresetId), choice.moved);
  if (!isCrowded(gap)) return [gap, presets];
  await respace(tx, ctx, 'Preset', presets);
  return openGap(tx, ctx, await findPresets(tx, presets[0]!.field), choice);
}

function findPredecessor(presets: Presets, id: string | null | undefined): Row<'Preset'> | null {
  if (id === undefined) return presets.at(-1) ?? null;
  if (id === null) return null;
  const uuid = decodeId(id, 'Preset');
  const found = presets.find((preset) => preset.id === uuid);
  if (!found) throw new NotFound('afterPresetId', id);
  return found;
}
