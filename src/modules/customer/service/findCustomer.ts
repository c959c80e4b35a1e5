import type { Reader } from '../../../platform/transaction.ts';
import { findCustomers, type CustomerRow } from '../customer.repository.ts';

/** The customer that an id names, for other modules and for reading; null when it names none. */
export async function findCustomer(tx: Reader, id: string, where?: { deletedAt?: null }): Promise<CustomerRow | null> {
  const [customer] = await findCustomers(tx, [id], where);
  return customer ?? null;
}
