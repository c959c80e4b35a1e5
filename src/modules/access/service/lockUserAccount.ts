import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { getUserAccount } from '../access.repository.ts';

/** The id of a user account that another record is to refer to, kept from being deleted until the transaction ends. @throws NotFound */
export const lockUserAccount = async (
  tx: Transaction,
  ctx: RequestContext,
  named: { id: string; propertyPath: string },
): Promise<string> => (await getUserAccount(tx, ctx, named)).id;
