import type { Prisma } from '../../generated/prisma/client.ts';
import { StaleVersion } from '../domainError.ts';
import { groupBy } from '../groupBy.ts';
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

/** A row of which a caller read a version, and the paths to what it is about to touch; without them it is everything. */
export interface Touch {
  before: VersionedRow;
  ifVersion: number | null | undefined;
  paths?: string[] | undefined;
}

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
  const [stale] = await findTouched(tx, model, [{ before, ifVersion, paths }]);
  if (stale) throw stale;
}

/** The same for many rows: why each may not be changed, null for those that may. */
export async function findTouched(tx: Transaction, model: NodeModel, touches: readonly Touch[]): Promise<(StaleVersion | null)[]> {
  const outdated = touches.filter(isOutdated);
  const changes = outdated.length > 0 ? await readChanges(tx, outdated) : [];
  const changesOf = groupBy(changes, ({ entityId }) => entityId);
  return touches.map((touch) => (isOutdated(touch) ? judge(model, touch, changesOf.get(touch.before.id) ?? []) : null));
}

type OutdatedTouch = Touch & { ifVersion: number };

const hasBeen = ({ before, ifVersion }: OutdatedTouch): boolean => ifVersion >= 1 && ifVersion < before.version;

function isOutdated(touch: Touch): touch is OutdatedTouch {
  const { before, ifVersion, paths } = touch;
  if (ifVersion === null || ifVersion === undefined || ifVersion === before.version) return false;
  return paths?.length !== 0 || !hasBeen({ ...touch, ifVersion });
}

function judge(model: NodeModel, touch: OutdatedTouch, changes: readonly ReadChange[]): StaleVersion | null {
  const { before, ifVersion, paths } = touch;
  const { fields, touched, isWhole } = gather(touch, changes);
  const isComparable = hasBeen(touch) && isWhole;
  const conflicting = paths && isComparable ? overlapping(paths, touched) : (paths ?? touched);
  if (paths && isComparable && conflicting.length === 0) return null;
  const conflictingPaths = [...new Set(conflicting)].sort();
  // When changes are missing, nobody knows what a field was that is not among those before the gap.
  const known = conflictingPaths.filter((path) => hasBeen(touch) && Object.hasOwn(fields, fieldOf(path)));
  const base = Object.fromEntries(known.map((path) => [path, valueAt(fields, path)]));
  const reference = { type: nodeTypeOf(model, before), uuid: before.id };
  return new StaleVersion(reference, { currentVersion: before.version, baseVersion: ifVersion, base, conflictingPaths });
}

type ReadChange = Awaited<ReturnType<typeof readChanges>>[number];

const readChanges = (tx: Transaction, touches: readonly OutdatedTouch[]) =>
  tx.change.findMany({
    where: {
      OR: touches.map(({ before, ifVersion }) => ({
        entityId: before.id,
        version: { gt: ifVersion, lte: Math.min(before.version, ifVersion + comparableVersions) },
      })),
    },
    select: { entityId: true, version: true, fields: true },
    orderBy: [{ version: 'asc' }, { sequence: 'asc' }],
  });

/** What changed after a version: the paths, and what the fields held before, as far as no change in between is missing. */
function gather({ before, ifVersion }: OutdatedTouch, changes: readonly ReadChange[]) {
  let last = ifVersion;
  // Tags that come and go together are changes of one version.
  const connected = changes.filter(({ version }) => {
    if (version > last + 1) return false;
    last = version;
    return true;
  });
  // The oldest value of a field is written last.
  const fields = Object.fromEntries(
    connected.toReversed().flatMap((change) => Object.entries(change.fields as FieldChanges).map(([field, { old }]) => [field, old])),
  ) as Prisma.JsonObject;
  const touched = changes.flatMap((change) => touchedPaths(change.fields as FieldChanges));
  return { fields, touched, isWhole: last === before.version };
}
