import type { Prisma } from '../../generated/prisma/client.ts';
import { StaleVersion } from '../domainError.ts';
import { nodeTypeOf, type NodeModel } from '../ids.ts';
import type { Transaction } from '../transaction.ts';
import type { FieldChanges } from './recordChanges.ts';
import { fieldOf, overlapping, touchedPaths, valueAt } from './touchedPaths.ts';

interface VersionedRow {
  id: string;
  version: number;
}

/** How many versions back are looked at. Whoever read an older one reads again. */
const comparableVersions = 500;

/**
 * Refuses to change a row of which the caller read an older version, when what it is about to touch was touched since. `paths`
 * says what that is; without them it is everything. What happened between the versions must be known as a whole.
 *
 * @throws StaleVersion
 */
export async function assertUntouched(
  tx: Transaction,
  model: NodeModel,
  before: VersionedRow,
  ifVersion: number | null | undefined,
  paths?: string[],
): Promise<void> {
  const { version } = before;
  if (ifVersion === null || ifVersion === undefined || ifVersion === version) return;
  const hasBeen = ifVersion >= 1 && ifVersion < version;
  if (hasBeen && paths?.length === 0) return;
  const { fields, touched, isWhole } = await readSince(tx, before, ifVersion);
  const isComparable = hasBeen && isWhole;
  const conflicting = paths && isComparable ? overlapping(paths, touched) : (paths ?? touched);
  if (paths && isComparable && conflicting.length === 0) return;
  const conflictingPaths = [...new Set(conflicting)].sort();
  // When changes are missing, nobody knows what a field was that is not among those before the gap.
  const known = conflictingPaths.filter((path) => hasBeen && Object.hasOwn(fields, fieldOf(path)));
  const base = Object.fromEntries(known.map((path) => [path, valueAt(fields, path)]));
  const reference = { type: nodeTypeOf(model, before), uuid: before.id };
  throw new StaleVersion(reference, { currentVersion: version, baseVersion: ifVersion, base, conflictingPaths });
}

/** What changed after a version: the paths, and what the fields held before, as far as no change in between is missing. */
async function readSince(tx: Transaction, { id, version }: VersionedRow, ifVersion: number) {
  const changes = await tx.change.findMany({
    where: { entityId: id, version: { gt: ifVersion, lte: version } },
    select: { version: true, fields: true },
    orderBy: { version: 'asc' },
    take: comparableVersions,
  });
  const connected = changes.filter((change, index) => change.version === ifVersion + 1 + index);
  // The oldest value of a field is written last.
  const fields = Object.fromEntries(
    connected.toReversed().flatMap((change) => Object.entries(change.fields as FieldChanges).map(([field, { old }]) => [field, old])),
  ) as Prisma.JsonObject;
  const touched = changes.flatMap((change) => touchedPaths(change.fields as FieldChanges));
  return { fields, touched, isWhole: ifVersion + connected.length === version };
}
