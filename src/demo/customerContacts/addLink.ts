import type { Circle } from '../contacts/Circle.ts';
import { customFieldsOfLink } from './customFields.ts';

export interface LinkedCustomer {
  id: string;
  /** The locations of its organization. */
  locationIds: string[];
}

interface NewLink {
  customerContactId: string;
  /** That of the customer contact. */
  contactId: string | null;
  isPrimary: boolean;
}

/** Ties a customer contact to a customer. */
export function addLink({ tenant, rows, random }: Circle, { id: customerId, locationIds }: LinkedCustomer, link: NewLink): void {
  const tags = random.chance(0.1) ? [random.pick(tenant.tags)] : [];
  const id = rows.create(
    'CustomerContactLink',
    {
      customerId,
      ...link,
      locationId: locationIds.length && random.chance(0.5) ? random.pick(locationIds) : null,
      userId: random.chance(0.3) ? random.pick(tenant.userIds) : null,
      ...customFieldsOfLink(random),
    },
    { tags: tags.map(({ name }) => name) },
  );
  for (const { id: tagId } of tags) rows.link('CustomerContactLinkTag', { customerContactLinkId: id, tagId, createdAt: rows.now });
}
