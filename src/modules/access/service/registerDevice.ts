import { createRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { hashSecret, newSecretToken } from '../../../platform/secretToken.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { registerDeviceInput } from '../access.inputs.ts';

export interface RegisteredDevice {
  id: string;
  /** It is not kept: nobody can read it again. */
  deviceToken: string;
}

/** Makes a device that users of the caller's tenant can sign in on. @throws ValidationFailed | PermissionDenied */
export async function registerDevice(ctx: RequestContext, raw: unknown): Promise<RegisteredDevice> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { name } = parseInput(registerDeviceInput, raw);
  const [id, deviceToken] = [newUuid(), newSecretToken('DEVICE', ctx.tenantId)];
  return inTransaction(ctx, (tx) => {
    createRows(tx, ctx, 'Device', [{ id, name, tokenHash: hashSecret(deviceToken) }]);
    return { id, deviceToken };
  });
}
