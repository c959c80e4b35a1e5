import { decodeId } from '../../../platform/ids.ts';
import type { Reader } from '../../../platform/transaction.ts';
import { findCustomer } from '../../customer/service/findCustomer.ts';
import { isContactOf } from '../customerContact.repository.ts';

/** The UUID of a customer contact, deleted or not, of the customer that is named, if one is (R0.17); null when there is none. */
export async function findCustomerContact(
  tx: Reader,
  { id, customerId }: { id: string; customerId?: string | null | undefined },
): Promise<string | null> {
  const uuid = decodeId(id, 'CustomerContact');
  if (uuid === null || customerId === null || customerId === undefined) return uuid;
  const customer = await findCustomer(tx, customerId, {});
  const contact = await tx.customerContact.findFirst({ where: { id: uuid }, select: { id: true, deletionId: true } });
  return customer && contact && (await isContactOf(tx, contact, customer.id)) ? uuid : null;
}
