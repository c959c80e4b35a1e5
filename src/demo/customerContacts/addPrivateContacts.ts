import { mailDomains } from '../contacts/addIndividual.ts';
import type { Circle } from '../contacts/Circle.ts';
import { addContactPoint } from './addContactPoint.ts';
import { addDirectContact } from './addDirectContact.ts';
import { linkSharedContact } from './sharedContacts.ts';

/** Whom to contact about a private customer: some relative, or somebody shared. */
export function addPrivateContacts(circle: Circle, customerId: string): void {
  const { random } = circle;
  const customer = { id: customerId, locationIds: [] };
  if (random.chance(0.2)) addDirectContact(circle, customer, { isPrimary: true, domain: random.pick(mailDomains) });
  linkSharedContact(circle, customer);
  if (random.chance(0.2)) addContactPoint(circle, customer, { label: 'Daytime', emailAddress: null });
}
