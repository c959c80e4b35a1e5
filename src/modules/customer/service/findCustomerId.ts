import type { RequestContext } from '../../../platform/requestContext.ts';
import { findCustomers } from '../customer.repository.ts';

/** The customer that an id names, deleted or not: its own id, or that of the contact that holds the role. */
export async function findCustomerId(ctx: RequestContext, id: string): Promise<string | null> {
  const [customer] = await findCustomers(ctx.db, [id], {});
  return customer?.id ?? null;
}
