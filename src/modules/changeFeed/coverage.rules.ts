import { nilUuid, type NodeType } from '../../platform/ids.ts';

/** How much of the nodes of a type a reader has. A type that is not there is one of which it has none. */
export interface TypeCoverage {
  /** All of them, or some while they come or go in the order of their ids. */
  state: 'COMPLETE' | 'ENTERING' | 'LEAVING';
  /** The last one that came or went; null before the first. */
  after: string | null;
}

export type Coverage = Map<NodeType, TypeCoverage>;

/** Where the nodes of a type that come or go are read on. */
export interface Walk {
  type: NodeType;
  after: string;
}

/** Types that are in scope now and were not begin to come, and those that are not any more begin to go. */
export function withScope(coverage: Coverage, scope: ReadonlySet<NodeType>): Coverage {
  const changed: Coverage = new Map(coverage);
  for (const [type, { state, after }] of coverage) {
    if (scope.has(type) || state === 'LEAVING') continue;
    if (state === 'ENTERING' && after === null) changed.delete(type);
    else changed.set(type, { state: 'LEAVING', after: null });
  }
  for (const type of scope) {
    const state = coverage.get(type)?.state;
    if (state === undefined) changed.set(type, { state: 'ENTERING', after: null });
    // The reader has some of them still.
    if (state === 'LEAVING') changed.set(type, { state: 'ENTERING', after: nilUuid });
  }
  return changed;
}

/** The types that come, or go, in the order of `types`. */
export function walksOf(coverage: Coverage, state: 'ENTERING' | 'LEAVING', types: readonly NodeType[]): Walk[] {
  return types.flatMap((type) => {
    const covered = coverage.get(type);
    return covered?.state === state ? [{ type, after: covered.after ?? nilUuid }] : [];
  });
}

/** After a page of the walks, which ended with `last` and did or did not end all of them. */
export function withWalked(
  coverage: Coverage,
  state: 'ENTERING' | 'LEAVING',
  walks: readonly Walk[],
  last: { type: NodeType; uuid: string } | null,
): Coverage {
  const changed: Coverage = new Map(coverage);
  const end = last ? walks.findIndex(({ type }) => type === last.type) : walks.length;
  for (const { type } of walks.slice(0, end)) {
    if (state === 'LEAVING') changed.delete(type);
    else changed.set(type, { state: 'COMPLETE', after: null });
  }
  if (last) changed.set(last.type, { state, after: last.uuid });
  return changed;
}

export const completeTypes = (coverage: Coverage): NodeType[] =>
  [...coverage].filter(([, { state }]) => state === 'COMPLETE').map(([type]) => type);
