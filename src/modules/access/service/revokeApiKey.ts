import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { deleteRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { revokeApiKeyInput } from '../access.inputs.ts';
import { getApiKey } from '../access.repository.ts';

/** Ends an API key for good. @throws NotFound | StaleVersion | ValidationFailed | PermissionDenied */
export async function revokeApiKey(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id, ifVersion } = parseInput(revokeApiKeyInput, raw);
  const revoked = await inTransaction(ctx, async (tx) => {
    const key = await getApiKey(tx, id);
    await assertUntouched(tx, 'ApiKey', key, ifVersion);
    await deleteRows(tx, ctx, 'ApiKey', [key], newUuid);
    return { id: key.id };
  });
  ctx.announceAccess();
  return revoked;
}
