import { assertUnique } from '../../../platform/assertUnique.ts';
import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { normalizeEmail } from '../../contactDetail/kinds/email.ts';
import { updateUserAccountInput } from '../access.inputs.ts';
import { getUserAccount } from '../access.repository.ts';

/** Changes what is given of a user account. @throws NotFound | StaleVersion | Conflict | ValidationFailed | PermissionDenied */
export async function updateUserAccount(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id, ifVersion, patch } = parseInput(updateUserAccountInput, raw);
  const normalizedEmail = patch.email === undefined ? undefined : normalizeEmail(patch.email);
  return inTransaction(ctx, async (tx) => {
    const before = await getUserAccount(tx, ctx, { id });
    await assertUnique(tx, 'UserAccount', [{ id: before.id, normalizedEmail }], () => 'patch.email');
    await updateRow(tx, ctx, 'UserAccount', before, { ...patch, normalizedEmail }, { ifVersion });
    return { id: before.id };
  });
}
