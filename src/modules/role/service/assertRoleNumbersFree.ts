import { delegateName } from '../../../platform/delegateOf.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { assertNumberFree, findRolesOfDeletion, roleModels } from '../role.repository.ts';

/** Whether the roles that one delete took may come back. @throws Conflict when the number of one has a new holder */
export async function assertRoleNumbersFree(tx: Transaction, deletionId: string): Promise<void> {
  for (const model of roleModels) {
    for (const role of await findRolesOfDeletion(tx, model, deletionId)) {
      await assertNumberFree(tx, model, role, delegateName(model));
    }
  }
}
