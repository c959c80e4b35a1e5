import type { Individual } from '../contacts/addIndividual.ts';
import type { Circle } from '../contacts/Circle.ts';
import type { Organization } from '../contacts/Tenant.ts';
import { addContactPoint } from './addContactPoint.ts';
import { addDirectContact } from './addDirectContact.ts';
import { linkSharedContact } from './sharedContacts.ts';

const labels = ['Reception', 'Goods in', 'Accounts'];

/** Whom to contact about an organization that is a customer: its head, somebody not recorded otherwise, somebody shared. */
export function addBusinessContacts(circle: Circle, { customerId, locationIds, domain }: Organization, head: Individual | null): void {
  if (!customerId) return;
  const { random } = circle;
  const customer = { id: customerId, locationIds };
  const hasHead = head !== null && random.chance(0.4);
  if (hasHead) addDirectContact(circle, customer, { isPrimary: true, domain, behind: head });
  if (random.chance(0.25)) addDirectContact(circle, customer, { isPrimary: !hasHead, domain });
  linkSharedContact(circle, customer);
  if (random.chance(0.7)) {
    const emailAddress = random.chance(0.5) ? `accounts@${domain}` : null;
    addContactPoint(circle, customer, { label: random.pick(labels), emailAddress });
  }
}
