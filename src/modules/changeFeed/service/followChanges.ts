import { WakeUp } from '../../../platform/changes/WakeUp.ts';
import { feedSeconds } from '../../../platform/metrics.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import { Unavailable } from '../../../platform/unavailable.ts';
import type { NodeType } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { ChangeCursorExpired } from '../changeFeed.errors.ts';
import { cursorOfNow } from './cursorOfNow.ts';
import { readChanges } from './readChanges.ts';
import type { ChangePage } from './Step.ts';

/** How long a follower waits who hears of nothing: signals can get lost, and credentials withdrawn. Not all of them look at the same time. */
const lookMillis = (): number => 2000 + 3000 * Math.random();

/** How long a follower waits for a database that is away. */
const outageMillis = 60_000;

/** A page, or why there are no more of them. */
export type FollowedPage = ChangePage | ChangeCursorExpired;

interface FollowRequest {
  /** Null begins now. */
  since?: string | null | undefined;
  types?: readonly NodeType[] | null | undefined;
}

/**
 * The pages of the feed as they come, after a cursor or from now on. The first is there to tell the cursor; no other is empty. Nothing
 * is read ahead: all that is kept is where to go on. To return ends it at once, even while it waits.
 */
export function followChanges(ctx: RequestContext, request: FollowRequest): AsyncIterableIterator<FollowedPage> {
  const wakeUp = new WakeUp();
  const ending = new AbortController();
  const pages = follow(ctx, request, { wakeUp, signal: ending.signal });
  return {
    next: () => pages.next(),
    return: () => {
      ending.abort();
      wakeUp.call();
      return pages.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

interface Ending {
  wakeUp: WakeUp;
  signal: AbortSignal;
}

async function* follow(ctx: RequestContext, { since, types = null }: FollowRequest, { wakeUp, signal }: Ending): AsyncGenerator<FollowedPage, undefined> {
  let heardAt: number | undefined;
  const unsubscribe = ctx.changes.subscribe(ctx.tenantId, () => {
    heardAt ??= performance.now();
    wakeUp.call();
  });
  const outage = new Outage();
  try {
    let cursor = since ?? null;
    let isFirst = true;
    while (!signal.aborted) {
      const page = await readPage(ctx, { cursor, types }).catch((error: unknown) => outage.bear(error, isFirst));
      if (page) {
        outage.end();
        if (heardAt !== undefined) feedSeconds.observe((performance.now() - heardAt) / 1000);
        heardAt = undefined;
        if (isFirst || page.changes.length > 0) yield page;
        cursor = page.cursor;
        isFirst = false;
      }
      if (!page?.hasMore) await wakeUp.wait(lookMillis());
    }
  } catch (error) {
    if (!(error instanceof ChangeCursorExpired)) throw error;
    yield error;
  } finally {
    unsubscribe();
  }
}

async function readPage(ctx: RequestContext, { cursor, types }: { cursor: string | null; types: readonly NodeType[] | null }): Promise<ChangePage> {
  const current = await ctx.renewed();
  assertPermission(current.actor, 'TENANT_ACCESS');
  return readChanges(current, { since: cursor ?? (await cursorOfNow(current, types)), types });
}

/** A follower who knows where to go on waits for the database that he reads from, but not for ever: somebody believes him to be up to date. */
class Outage {
  #since: number | undefined;

  /** @throws the error when it is not one to be borne, or no longer */
  bear(error: unknown, isFirst: boolean): null {
    this.#since ??= performance.now();
    if (isFirst || !(error instanceof Unavailable) || performance.now() - this.#since > outageMillis) throw error;
    return null;
  }

  end(): void {
    this.#since = undefined;
  }
}
