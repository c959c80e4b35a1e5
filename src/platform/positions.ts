import { generateNKeysBetween } from 'fractional-indexing';
import { updateColumn, type Row } from './changes/entityWrites.ts';
import type { RequestContext } from './requestContext.ts';
import type { Transaction } from './transaction.ts';

/** Two positions of a list with nothing between them; null is beyond its end. */
export interface Gap {
  after: string | null;
  before: string | null;
}

/** Positions grow with each insertion at one place, and PostgreSQL's index holds at most 2,704 bytes. */
const longestPosition = 200;

/** Whether the positions around a gap have grown so long that the list needs new ones. */
export const isCrowded = ({ after, before }: Gap): boolean =>
  Math.max(after?.length ?? 0, before?.length ?? 0) > longestPosition;

/** Whether a position lies in a gap. */
export const isIn = ({ after, before }: Gap, position: string): boolean =>
  (after === null || after < position) && (before === null || position < before);

/** Gives the rows of a list, which come in their order, short positions in the same order. */
export function respace<M extends 'CustomerListItem' | 'Preset'>(
  tx: Transaction,
  ctx: RequestContext,
  model: M,
  ordered: Row<M>[],
): Promise<void> {
  const positions = generateNKeysBetween(null, null, ordered.length);
  return updateColumn<'CustomerListItem' | 'Preset'>(
    tx,
    ctx,
    model,
    'position',
    ordered.map((before, index) => ({ before, value: positions[index]! })),
  );
}
