import type { Pools } from '../world/Pools.ts';

/** Cursors of one list in one order. */
export interface CursorsInOrder {
  orderBy: object[];
  cursors: string[];
}

/** Where values come from. */
export interface Source {
  pools: Pools;
  /** Ids that are there, in another tenant. */
  foreignIds: string[];
  /** Real cursors of the lists, by `Type.field`. */
  cursors: Map<string, CursorsInOrder[]>;
}
