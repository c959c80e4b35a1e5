import { assertUnique } from '../../../platform/assertUnique.ts';
import type { Violation } from '../../../platform/domainError.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import type { LinkRow, OwnedLink } from '../customerContactLink.repository.ts';
import { linkViolations, ownLinkViolations } from '../customerContactLink.rules.ts';
import type { Parties } from './lockParties.ts';

interface Move {
  columns: Pick<LinkRow, 'customerId' | 'customerContactId' | 'contactId'>;
  isToOtherCustomer: boolean;
  violations: Violation[];
}

/** What a link becomes that is to tie other parties together. @throws Conflict when the customer has such a link */
export async function readMove(tx: Transaction, before: OwnedLink, { customer, customerContact, contactPath }: Parties): Promise<Move> {
  const columns = { customerId: customer.id, customerContactId: customerContact.id, contactId: customerContact.contactId };
  const isToOtherCustomer = customer.id !== before.customerId;
  const isToOtherContact = customerContact.id !== before.customerContactId;
  const violations = [
    ...(isToOtherCustomer ? ownLinkViolations(before.customerContact, 'patch.customerId') : []),
    ...(isToOtherContact ? ownLinkViolations(before.customerContact, contactPath) : []),
    ...(isToOtherContact ? linkViolations(customerContact, contactPath) : []),
  ];
  if (violations.length === 0 && (isToOtherCustomer || isToOtherContact)) {
    await assertUnique(tx, 'CustomerContactLink', [{ id: before.id, ...columns }], () => (isToOtherContact ? contactPath : 'patch.customerId'));
  }
  return { columns, isToOtherCustomer, violations };
}
