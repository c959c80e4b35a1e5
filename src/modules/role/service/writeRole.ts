import { assertUnique } from '../../../platform/assertUnique.ts';
import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import {
  createRows,
  updateRow,
  type NewRow,
  type Patch,
  type Row,
} from '../../../platform/changes/entityWrites.ts';
import { NotFound, type Warning } from '../../../platform/domainError.ts';
import { newUuid } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { restoreWithBelongings } from '../../deletion/service/restoreWithBelongings.ts';
import { findRole, type RoleModel } from '../role.repository.ts';

/** What a use case on a role answers. */
export interface ChangedRole {
  id: string;
  contactId: string;
}

export interface WrittenRole extends ChangedRole {
  warnings: Warning[];
}

interface RoleTarget {
  contactId: string;
  ifVersion?: number | null | undefined;
}

/** The role to replace, removed or not; null when the contact never had one. @throws StaleVersion | NotFound */
export async function readReplacedRole<M extends RoleModel>(
  tx: Transaction,
  model: M,
  contact: { id: string },
  { contactId, ifVersion }: RoleTarget,
): Promise<Row<M> | null> {
  const role = await findRole(tx, model, contact.id);
  if (role) await assertUntouched(tx, model, role, ifVersion);
  else if (ifVersion !== null && ifVersion !== undefined) throw new NotFound('contactId', contactId);
  return role;
}

/**
 * Creates a role, or replaces it; one that was removed comes back under its old id (R3.44).
 *
 * @throws Conflict when the number is taken
 */
export async function writeRole<M extends RoleModel>(
  tx: Transaction,
  ctx: RequestContext,
  model: M,
  before: Row<M> | null,
  columns: Omit<NewRow<M>, 'id'> & { contactId: string },
): Promise<ChangedRole> {
  const { contactId } = columns;
  const id = before?.id ?? newUuid();
  await assertUnique(tx, model, [{ id, ...columns }], (field) => `role.${field}`);
  if (!before) {
    createRows(tx, ctx, model, [{ id, ...columns } as unknown as NewRow<M>]);
    return { id, contactId };
  }
  await updateRow(tx, ctx, model, before, columns as unknown as Patch<M>);
  if (before.deletedAt) await restoreWithBelongings(tx, ctx, model, (await findRole(tx, model, contactId))!);
  return { id, contactId };
}
