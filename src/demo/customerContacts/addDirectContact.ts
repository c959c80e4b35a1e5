import type { Individual } from '../contacts/addIndividual.ts';
import type { Circle } from '../contacts/Circle.ts';
import { slug } from '../slug.ts';
import { addLink, type LinkedCustomer } from './addLink.ts';
import { createCustomerContact } from './createCustomerContact.ts';

interface DirectContact {
  isPrimary: boolean;
  /** Where the e-mails go. */
  domain: string;
  /** Who it is, when that is recorded. */
  behind?: Individual;
}

/** A customer contact of one customer, with its link. */
export function addDirectContact(circle: Circle, customer: LinkedCustomer, { isPrimary, domain, behind }: DirectContact): void {
  const contactId = behind?.id ?? null;
  const { mailbox, ...names } = behind ? { name: behind.name, mailbox: behind.mailbox } : inventPerson(circle);
  const id = createCustomerContact(circle, { customerId: customer.id, contactId, ...names, email: `${mailbox}@${domain}` });
  addLink(circle, customer, { customerContactId: id, contactId, isPrimary });
}

function inventPerson({ tenant, random, names }: Circle) {
  const [givenName, familyName] = [random.pick(names.first), random.pick(names.last)];
  return { givenName, familyName, mailbox: tenant.mailboxes.of(slug(`${givenName} ${familyName}`, '.')) };
}
