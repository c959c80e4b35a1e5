import type { RequestContext } from '../../../platform/requestContext.ts';
import { findLists } from '../openList.repository.ts';
import type { OpenList } from '../openLists.ts';

/** The open lists of the tenant with all their values. */
export const readOpenLists = (ctx: RequestContext): Promise<OpenList[]> => findLists(ctx.db);
