import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { deleteRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { revokeDeviceInput } from '../access.inputs.ts';
import { getDevice } from '../access.repository.ts';
import { endSessions } from '../session.repository.ts';

/** Ends a device for good, and whoever is signed in on it is not any more. @throws NotFound | StaleVersion | ValidationFailed | PermissionDenied */
export async function revokeDevice(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id, ifVersion } = parseInput(revokeDeviceInput, raw);
  const revoked = await inTransaction(ctx, async (tx) => {
    const device = await getDevice(tx, ctx, id);
    await assertUntouched(tx, 'Device', device, ifVersion);
    endSessions(tx, ctx, { deviceId: device.id });
    await deleteRows(tx, ctx, 'Device', [device], newUuid);
    return { id: device.id };
  });
  ctx.announceAccess();
  return revoked;
}
