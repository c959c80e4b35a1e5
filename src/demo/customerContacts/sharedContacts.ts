import type { Circle } from '../contacts/Circle.ts';
import type { Organization } from '../contacts/Tenant.ts';
import { addLink, type LinkedCustomer } from './addLink.ts';
import { createCustomerContact } from './createCustomerContact.ts';

/** Some organizations do things for customers, as accountants do; the first one does, so that there is always one. */
export function addSharedContact(circle: Circle, { id: contactId, name, domain }: Organization): void {
  const { tenant, random } = circle;
  if (tenant.sharedContact && !random.chance(0.0175)) return;
  const customerContactId = createCustomerContact(circle, { contactId, companyName: name, email: `clients@${domain}` });
  tenant.sharedContact = { customerContactId, contactId };
}

/** Some customers have the shared contact made last. */
export function linkSharedContact(circle: Circle, customer: LinkedCustomer): void {
  const { tenant, random } = circle;
  if (tenant.sharedContact && random.chance(0.12)) addLink(circle, customer, { ...tenant.sharedContact, isPrimary: false });
}
