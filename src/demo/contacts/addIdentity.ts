import { addAddress } from '../details/addAddress.ts';
import { addEmail } from '../details/addEmail.ts';
import { addPhone } from '../details/addPhone.ts';
import type { DetailOwner } from '../details/DetailOwner.ts';
import type { Individual } from './addIndividual.ts';
import type { Circle } from './Circle.ts';
import type { Organization } from './Tenant.ts';

interface IdentityOptions {
  isLeader?: boolean;
  isActive: boolean;
}

/** Lets a person represent an organization, with details of that capacity, and returns the identity's id. */
export function addIdentity(
  circle: Circle,
  individual: Individual,
  organization: Organization,
  { isLeader = false, isActive }: IdentityOptions,
): string {
  const { rows, random, region } = circle;
  const { locationIds } = organization;
  const hasDepartment = organization.departmentIds.length > 0 && random.chance(0.7);
  const departmentIds = hasDepartment ? [random.pick(organization.departmentIds)] : [];
  const id = rows.create('ProfessionalIdentity', {
    individualId: individual.id,
    organizationId: organization.id,
    isActive,
    jobTitle: random.pick(isLeader ? region.leaderTitles : region.staffTitles),
    activationDate: random.day(2010, 2015),
    deactivationDate: isActive ? null : random.day(2016, 2019),
  });
  for (const departmentId of departmentIds) {
    rows.link('ProfessionalIdentityDepartment', { professionalIdentityId: id, departmentId, position: 0 });
  }
  for (const locationId of locationIds) {
    rows.link('ProfessionalIdentityLocation', { professionalIdentityId: id, locationId, position: 0 });
  }
  rows.recordLists(id, { departmentIds, locationIds });
  addDetails(circle, id, individual, organization);
  if (isLeader) addLeader(circle, id, organization);
  return id;
}

function addDetails(circle: Circle, id: string, { mailbox }: Individual, { domain }: Organization): void {
  const { random } = circle;
  const owner: DetailOwner = { columns: { professionalIdentityId: id }, usageContext: 'PROFESSIONAL' };
  addEmail(circle, owner, { position: 0, type: 'WORK_EMAIL', address: `${mailbox}@${domain}` });
  if (random.chance(0.4)) addPhone(circle, owner, { position: 0, type: 'DIRECT_LINE' });
  else if (random.chance(0.4)) addPhone(circle, owner, { position: 0, type: 'WORK_MOBILE' });
  if (random.chance(0.05)) addAddress(circle, owner, { position: 0, type: 'OFFICE' });
}

/** Some of those who lead an organization founded it. */
function addLeader({ rows, random }: Circle, id: string, { id: organizationId, locationIds }: Organization): void {
  const isFounder = random.chance(0.4);
  rows.link('OrganizationLeader', { organizationId, professionalIdentityId: id, position: 0 });
  if (isFounder) rows.link('OrganizationFounder', { organizationId, professionalIdentityId: id, position: 0 });
  rows.recordLists(organizationId, { leaderIds: [id], founderIds: isFounder ? [id] : [] });
  for (const locationId of locationIds) {
    rows.link('LocationLeader', { locationId, professionalIdentityId: id, position: 0 });
    rows.recordLists(locationId, { leaderIds: [id] });
  }
}
