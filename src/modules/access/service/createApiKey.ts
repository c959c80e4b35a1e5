import { hashSecret, newSecretToken } from '../../../platform/secretToken.ts';
import { createRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { createApiKeyInput } from '../access.inputs.ts';

export interface CreatedApiKey {
  id: string;
  /** The key itself. It is not kept: nobody can read it again. */
  secret: string;
}

/** Makes an API key of the caller's tenant. @throws ValidationFailed | PermissionDenied */
export async function createApiKey(ctx: RequestContext, raw: unknown): Promise<CreatedApiKey> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { name, permissions, expiresAt } = parseInput(createApiKeyInput(ctx.now), raw);
  const id = newUuid();
  const secret = newSecretToken('API_KEY', ctx.tenantId);
  return inTransaction(ctx, (tx) => {
    createRows(tx, ctx, 'ApiKey', [{ id, name, permissions, expiresAt: expiresAt ?? null, keyHash: hashSecret(secret) }]);
    return { id, secret };
  });
}
