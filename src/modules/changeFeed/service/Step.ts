import type { NodeReference } from '../../../platform/domainError.ts';
import type { FeedCursor } from '../feedCursor.rules.ts';
import type { Snapshot } from '../snapshot.rules.ts';

/** A node that is there, or that was removed from what the reader has. */
export type NodeChange = NodeReference & { removal?: 'DELETED' | 'OUT_OF_SCOPE' };

export interface ChangePage {
  /** In the order in which to apply them, each node once. */
  changes: NodeChange[];
  cursor: string;
  /** Whether there is more to read at once. */
  hasMore: boolean;
  /** Whether it brings what was there already rather than what has changed. */
  isSnapshot: boolean;
}

/** A page before its cursor is written down. */
export type Step = Omit<ChangePage, 'cursor'> & { cursor: FeedCursor };

/** What every step begins with. */
export interface StepRequest {
  cursor: FeedCursor;
  /** What is there by now. */
  now: Snapshot;
  limit: number;
}
