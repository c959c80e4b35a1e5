import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { removeExtensionInput } from '../extension.inputs.ts';
import { getExtension } from '../extension.repository.ts';
import type { ChangedExtension } from './addExtension.ts';

/** Takes an extension off a customer contact, by its type (R0.19). @throws NotFound | StaleVersion | PermissionDenied */
export async function removeExtension(ctx: RequestContext, raw: unknown): Promise<ChangedExtension> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { ifVersion, ...target } = parseInput(removeExtensionInput, raw);
  return inTransaction(ctx, async (tx) => {
    const extension = await getExtension(tx, ctx, target);
    await assertUntouched(tx, 'CustomerContactExtension', extension, ifVersion);
    await deleteWithBelongings(tx, ctx, 'CustomerContactExtension', [extension]);
    return extension;
  });
}
