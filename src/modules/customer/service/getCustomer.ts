import { NotFound } from '../../../platform/domainError.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { lockCustomers, type CustomerRow } from '../customer.repository.ts';

/**
 * The customer that an id names, for other modules, kept from being deleted until the transaction ends. The id is that of
 * the customer, or of the contact that holds the role.
 *
 * @throws NotFound
 */
export async function getCustomer(
  tx: Transaction,
  ctx: RequestContext,
  { id, propertyPath = 'customerId' }: { id: string; propertyPath?: string },
): Promise<CustomerRow> {
  const [customer] = await lockCustomers(tx, ctx, [id]);
  if (!customer) throw new NotFound(propertyPath, id);
  return customer;
}
