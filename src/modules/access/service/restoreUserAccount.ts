import { assertUnique } from '../../../platform/assertUnique.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { restoreWithBelongings } from '../../deletion/service/restoreWithBelongings.ts';
import { restoreUserAccountInput } from '../access.inputs.ts';
import { getUserAccount } from '../access.repository.ts';

/** Brings a deleted user account back. @throws NotFound | Conflict when its e-mail address was taken meanwhile | PermissionDenied */
export async function restoreUserAccount(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id } = parseInput(restoreUserAccountInput, raw);
  return inTransaction(ctx, async (tx) => {
    const account = await getUserAccount(tx, ctx, { id, isDeleted: true });
    await assertUnique(tx, 'UserAccount', [account], () => 'email');
    await restoreWithBelongings(tx, ctx, 'UserAccount', account);
    return { id: account.id };
  });
}
