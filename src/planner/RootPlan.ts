import type { FieldNode } from 'graphql';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Run } from './Run.ts';

/** One SELECT of the statement: texts, and where they come from. */
export interface Part {
  columns: readonly Prisma.Sql[];
  /** FROM item, condition and order; empty for a part without. */
  from: Prisma.Sql;
}

export type PartRow = readonly (string | null)[];

/** What is planned of a list: one field of its elements, under a key among theirs. */
export interface Elements {
  key: string;
  nodes: readonly FieldNode[];
  keys: readonly string[];
}

/** A field at the top that is planned. */
export interface RootPlan {
  parts: readonly Part[];
  /** When not the whole of the field is planned. */
  elements?: Elements;
  /** Reads the arguments that no part needs. @throws what the reference execution throws, too */
  prepare?: (run: Run) => void;
  /** The value in JSON, from the rows of each part; null when it is not what the type of the field demands. */
  assemble: (rows: readonly PartRow[][], run: Run) => string | null;
}
