import type { NodeReference } from '../../../platform/domainError.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { findChanges, findLive, nodeKey } from '../changeFeed.repository.ts';
import { completeTypes } from '../coverage.rules.ts';
import type { FeedCursor } from '../feedCursor.rules.ts';
import type { NodeChange, Step, StepRequest } from './Step.ts';

/** What has changed since the snapshot of the cursor, up to now or to where the pages before began to go. */
export async function readFeed(ctx: RequestContext, { cursor, now, limit }: StepRequest): Promise<Step> {
  const { until, transactionId, sequence } = cursor.batch ?? { until: now, transactionId: 0n, sequence: 0n };
  const range = { since: cursor.since, until, transactionId, sequence };
  const found = await findChanges(ctx, range, completeTypes(cursor.coverage), limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1)!;
  const next: FeedCursor =
    found.length > limit
      ? { ...cursor, batch: { until, transactionId: last.transactionId, sequence: last.sequence } }
      : { ...cursor, since: until, batch: null };
  return {
    changes: await toChanges(ctx, inOrderOfLast(page)),
    cursor: next,
    hasMore: next.since !== now,
    isSnapshot: false,
  };
}

/** Each node once, at its last change. */
function inOrderOfLast(nodes: readonly NodeReference[]): NodeReference[] {
  const byKey = new Map<string, NodeReference>();
  for (const { type, uuid } of nodes) {
    const node = { type, uuid };
    byKey.delete(nodeKey(node));
    byKey.set(nodeKey(node), node);
  }
  return [...byKey.values()];
}

async function toChanges(ctx: RequestContext, nodes: NodeReference[]): Promise<NodeChange[]> {
  const live = await findLive(ctx, nodes);
  return nodes.map((node) => (live.has(nodeKey(node)) ? node : { ...node, removal: 'DELETED' }));
}
