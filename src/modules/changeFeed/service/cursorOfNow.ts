import { hasPermission } from '../../../platform/permissions.ts';
import type { NodeType } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { takeSnapshot } from '../changeFeed.repository.ts';
import type { Coverage } from '../coverage.rules.ts';
import { encodeCursor } from '../feedCursor.rules.ts';
import { typesInScope } from '../feedTypes.rules.ts';

/** The cursor of a reader who asks for nothing of what is there already. @throws Unavailable */
export async function cursorOfNow(ctx: RequestContext, types: readonly NodeType[] | null): Promise<string> {
  const scope = typesInScope((permission) => hasPermission(ctx.actor, permission), types);
  const coverage: Coverage = new Map([...scope].map((type) => [type, { state: 'COMPLETE', after: null }]));
  return encodeCursor({ tenantId: ctx.tenantId, since: await takeSnapshot(ctx), batch: null, coverage });
}
