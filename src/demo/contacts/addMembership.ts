import type { Circle } from './Circle.ts';
import type { Organization } from './Tenant.ts';

/** Makes a contact a member of an organization, with a number on its card. */
export function addMembership({ rows, random }: Circle, contactId: string, { id: organizationId }: Organization): void {
  rows.create('Membership', { contactId, organizationId, type: 'CLUB', reference: random.fill('M-%#####') });
}
