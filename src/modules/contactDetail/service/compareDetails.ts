import type { NewRow, Row, RowChange } from '../../../platform/changes/entityWrites.ts';
import { groupBy } from '../../../platform/groupBy.ts';
import type { DetailModel } from '../kinds/DetailKind.ts';

/** What makes the details that are there those that are wanted. */
export interface DetailChanges<M extends DetailModel> {
  removed: Row<M>[];
  changed: RowChange<M>[];
  created: NewRow<M>[];
  /** The place of each that is created among those that are wanted. */
  places: number[];
}

type AnyRow = Record<string, unknown> & { id: string; position: number };

/**
 * Which details of one kind of one owner stay, change, come and go. Both lists are in their order, those that are wanted at the
 * positions that they would have alone. One that is wanted as it is stays; then, one that leads to the same changes.
 */
export function compareDetails<M extends DetailModel>(
  before: Row<M>[],
  wanted: NewRow<M>[],
  leadsTo: (row: NewRow<M>) => string,
): DetailChanges<M> {
  if (before.length === 0) return { removed: [], changed: [], created: wanted, places: [...wanted.keys()] };
  const free = new Set(before);
  const kept = new Map<NewRow<M>, Row<M>>();
  const keys: ((row: NewRow<M>) => string)[] = [contentOf(Object.keys(wanted[0] ?? {})), leadsTo];
  for (const keyOf of keys) {
    const byKey = groupBy(free, (row) => keyOf(row as unknown as NewRow<M>));
    for (const row of wanted) {
      const same = kept.has(row) ? undefined : byKey.get(keyOf(row))?.shift();
      if (!same) continue;
      kept.set(row, same);
      free.delete(same);
    }
  }
  const positions = positionsOf(wanted.map((row) => kept.get(row)), before);
  return {
    removed: [...free],
    changed: wanted.flatMap((row, index) => {
      const same = kept.get(row);
      return same ? [{ before: same, patch: { ...row, id: same.id, position: positions[index]! } }] : [];
    }),
    created: wanted.flatMap((row, index) => (kept.has(row) ? [] : [{ ...row, position: positions[index]! }])),
    places: wanted.flatMap((row, index) => (kept.has(row) ? [] : [index])),
  };
}

/** The values of the columns that a detail is given with, but for its place. */
const contentOf = (columns: string[]) => (row: object) =>
  JSON.stringify(columns.filter((column) => column !== 'id' && column !== 'position').map((column) => (row as AnyRow)[column]));

/** Those that stay keep their positions when they are in order and what is new comes after them; otherwise all get new ones. */
function positionsOf<M extends DetailModel>(kept: (Row<M> | undefined)[], before: Row<M>[]): number[] {
  const places = kept.map((row) => (row ? before.indexOf(row) : before.length));
  const isInOrder = places.every((place, index) => index === 0 || place > places[index - 1]! || (place === before.length && !kept[index]));
  if (!isInOrder) return kept.map((_row, index) => index);
  let last = -1;
  return kept.map((row) => (last = row ? row.position : last + 1));
}
