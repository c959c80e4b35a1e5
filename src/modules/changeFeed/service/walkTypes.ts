import type { RequestContext } from '../../../platform/requestContext.ts';
import { findHeldOnWalks, findLiveOnWalks } from '../changeFeed.repository.ts';
import { walksOf, withWalked, type Walk } from '../coverage.rules.ts';
import { feedTypes } from '../feedTypes.rules.ts';
import type { Step, StepRequest } from './Step.ts';

/** Types that are complete once all of their nodes were walked past, or gone. */
export async function walkTypes(ctx: RequestContext, state: 'ENTERING' | 'LEAVING', { cursor, now, limit }: StepRequest): Promise<Step> {
  const isEntering = state === 'ENTERING';
  // What belongs to an owner goes before it.
  const walks = walksOf(cursor.coverage, state, isEntering ? feedTypes : [...feedTypes].reverse());
  const find = (some: readonly Walk[], count: number) =>
    isEntering ? findLiveOnWalks(ctx, some, count) : findHeldOnWalks(ctx, some, cursor.since, count);
  // Most pages are of one type; only where it ends are the others looked at.
  const found = await find(walks.slice(0, 1), limit + 1);
  if (found.length <= limit) found.push(...(await find(walks.slice(1), limit + 1 - found.length)));
  const hasMore = found.length > limit;
  const nodes = found.slice(0, limit);
  return {
    changes: isEntering ? nodes : nodes.map((node) => ({ ...node, removal: 'OUT_OF_SCOPE' })),
    cursor: { ...cursor, coverage: withWalked(cursor.coverage, state, walks, hasMore ? nodes.at(-1)! : null) },
    // What comes after the walk is nothing only if the feed begins here.
    hasMore: hasMore || cursor.since !== now,
    isSnapshot: isEntering,
  };
}
