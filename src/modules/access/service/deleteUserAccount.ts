import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { deleteUserAccountInput } from '../access.inputs.ts';
import { getUserAccount } from '../access.repository.ts';
import { endSessions } from '../session.repository.ts';

/** Deletes a user account, which ends its sessions. @throws NotFound | StaleVersion | InUse by customer contact links, unless that is forced | PermissionDenied */
export async function deleteUserAccount(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id, ifVersion, force } = parseInput(deleteUserAccountInput, raw);
  const deleted = await inTransaction(ctx, async (tx) => {
    const account = await getUserAccount(tx, ctx, { id });
    await assertUntouched(tx, 'UserAccount', account, ifVersion);
    await deleteWithBelongings(tx, ctx, 'UserAccount', [account], { force });
    endSessions(tx, ctx, { userAccountId: account.id });
    return { id: account.id };
  });
  ctx.announceAccess();
  return deleted;
}
