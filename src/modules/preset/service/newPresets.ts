import { generateNKeysBetween } from 'fractional-indexing';
import type { PresetField } from '../../../generated/prisma/client.ts';
import type { NewRow } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import type { Gap } from '../../../platform/positions.ts';
import type { Labels } from '../preset.rules.ts';

/** Rows of presets in use that stand one after the other in a gap of the list of a field. */
export function newPresets(field: PresetField, { after, before }: Gap, presets: { key: string; labels: Labels }[]): NewRow<'Preset'>[] {
  const positions = generateNKeysBetween(after, before, presets.length);
  return presets.map(({ key, labels }, index) => ({ id: newUuid(), field, key, labels, position: positions[index]!, isActive: true }));
}
