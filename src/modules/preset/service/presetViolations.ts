import type { PresetField } from '../../../generated/prisma/client.ts';
import type { Violation } from '../../../platform/domainError.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Reader } from '../../../platform/transaction.ts';
import { findRefusedReferences, type PresetReference, type RefusedReference } from '../preset.repository.ts';

type Keys = string | readonly string[] | null | undefined;

/** Keys that a write puts into a preset field: one, or a list of them. */
export interface PresetUse {
  field: PresetField;
  keys: Keys;
  propertyPath: string;
  /** What the record holds there already, which it may keep when it has been retired since. */
  before?: Keys;
}

const shownKeys = 50;

/**
 * One violation for each key that is not in use in the tenant's list (R1.22, RU.28), found in one statement; in none when
 * there is no new key. A single key is at `propertyPath` itself, the elements of a list are at `propertyPath.0`, `.1` …
 */
export async function presetViolations(tx: Reader, ctx: RequestContext, uses: PresetUse[]): Promise<Violation[]> {
  const placed = uses.flatMap(newKeys);
  if (placed.length === 0) return [];
  const refused = await findRefusedReferences(tx, ctx, placed, shownKeys);
  return refused.map((reference) => toViolation(placed[reference.index]!, reference));
}

type PlacedKey = PresetReference & { propertyPath: string };

function newKeys({ field, keys, propertyPath, before }: PresetUse): PlacedKey[] {
  const held = new Set(asList(before));
  return asList(keys).flatMap((key, index) =>
    held.has(key) ? [] : [{ field, key, propertyPath: typeof keys === 'string' ? propertyPath : `${propertyPath}.${index}` }],
  );
}

const asList = (keys: Keys): readonly string[] => (typeof keys === 'string' ? [keys] : (keys ?? []));

function toViolation({ field, key, propertyPath }: PlacedKey, { isRetired, allowed, allowedCount }: RefusedReference): Violation {
  const known = isRetired ? `has the retired preset ${JSON.stringify(key)}` : `has no preset ${JSON.stringify(key)}`;
  return {
    propertyPath,
    in: 'BODY',
    detail: `must be a key of the presets of ${field}: the list ${known}. ${remedy(allowed, allowedCount)}`,
    code: isRetired ? 'RETIRED_PRESET' : 'UNKNOWN_PRESET',
  };
}

function remedy(allowed: string[], allowedCount: number): string {
  if (allowedCount === 0) return 'It allows no key; a back office can add presets to it.';
  const more = allowedCount - allowed.length;
  return `Allowed are: ${allowed.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
