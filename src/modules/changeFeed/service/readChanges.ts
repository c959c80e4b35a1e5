import type { Violation } from '../../../platform/domainError.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission, hasPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { ChangeCursorExpired } from '../changeFeed.errors.ts';
import { changesInput } from '../changeFeed.inputs.ts';
import { takeSnapshot } from '../changeFeed.repository.ts';
import { withScope } from '../coverage.rules.ts';
import { decodeCursor, encodeCursor, type FeedCursor } from '../feedCursor.rules.ts';
import { typesInScope } from '../feedTypes.rules.ts';
import type { Snapshot } from '../snapshot.rules.ts';
import { readFeed } from './readFeed.ts';
import type { ChangePage, Step, StepRequest } from './Step.ts';
import { walkTypes } from './walkTypes.ts';

export interface ChangesRequest {
  /** The cursor of the page before; a new reader has none. */
  since?: string | null | undefined;
  first?: number | null | undefined;
  types?: readonly string[] | null | undefined;
}

/**
 * The next page of what a reader does not have: what has gone out of its scope, what has come into it, and then what has
 * changed. A replica does not know which transactions run, so that no cursor can be made of what it shows. @throws ChangeCursorExpired | ValidationFailed | PermissionDenied | Unavailable
 */
export async function readChanges(ctx: RequestContext, raw: ChangesRequest): Promise<ChangePage> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { since = null, ...rest } = raw;
  const known = since === null ? null : decodeCursor(since, ctx.tenantId);
  const { first, types } = parseInput(changesInput, rest, { location: 'QUERY', known: since !== null && !known ? [noCursor] : [] });
  ctx.stayAtPrimary();
  const now = await takeSnapshot(ctx);
  const before = known ?? { tenantId: ctx.tenantId, since: now, batch: null, coverage: new Map() };
  assertUsable(ctx, before, now);
  const scope = typesInScope((permission) => hasPermission(ctx.actor, permission), types);
  const request = { cursor: { ...before, coverage: withScope(before.coverage, scope) }, now, limit: first };
  const { cursor, ...page } = await readStep(ctx, request);
  if (page.changes.length > 0) await ctx.markShown();
  return { ...page, cursor: encodeCursor(cursor) };
}

/** A step that brings nothing is followed by the next one; nothing has changed yet since a cursor that begins here. */
async function readStep(ctx: RequestContext, request: StepRequest): Promise<Step> {
  const left = await walkTypes(ctx, 'LEAVING', request);
  if (left.changes.length > 0) return left;
  const entered = await walkTypes(ctx, 'ENTERING', { ...request, cursor: left.cursor });
  if (entered.changes.length > 0 || entered.cursor.since === request.now) return entered;
  return readFeed(ctx, { ...request, cursor: entered.cursor });
}

const noCursor: Violation = {
  propertyPath: 'since',
  in: 'QUERY',
  detail: 'is not a cursor of this feed. Take the one of the last page, or begin anew without it.',
  code: 'INVALID_FORMAT',
};

const millisPerDay = 86_400_000;

/** @throws ChangeCursorExpired when changes since the cursor may be gone, or transactions that it saw were undone */
function assertUsable({ now, changeCursorDays }: RequestContext, { since, batch }: FeedCursor, current: Snapshot): void {
  const isTooOld = now.getTime() - since.takenAt.getTime() > changeCursorDays * millisPerDay;
  const isFromFuture = since.end > current.end || (batch !== null && batch.until.end > current.end);
  if (isTooOld || isFromFuture) throw new ChangeCursorExpired(changeCursorDays);
}
