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
  const id = rows.create('ProfessionalIdentity', {
    individualId: individual.id,
    organizationId: organization.id,
    isActive,
    jobTitle: random.pick(isLeader ? region.leaderTitles : region.staffTitles),
    activationDate: random.day(2010, 2015),
    deactivationDate: isActive ? null : random.day(2016, 2019),
  });
  addDetails(circle, id, individual, organization);
  addPlaceOfWork(circle, id, organization, isLeader);
  if (isLeader) {
    const leader = { organizationId: organization.id, professionalIdentityId: id, position: 0 };
    rows.link('OrganizationLeader', leader);
    if (random.chance(0.4)) rows.link('OrganizationFounder', leader);
  }
  return id;
}

function addDetails(circle: Circle, id: string, { mailbox }: Individual, { domain }: Organization): void {
  const { tenant, random } = circle;
  const owner: DetailOwner = { columns: { professionalIdentityId: id }, usageContext: 'PROFESSIONAL' };
  const address = `${tenant.mailboxes.of(`${mailbox}@${domain}`)}`;
  addEmail(circle, owner, { position: 0, type: 'WORK_EMAIL', address });
  if (random.chance(0.4)) addPhone(circle, owner, { position: 0, type: 'DIRECT_LINE' });
  else if (random.chance(0.4)) addPhone(circle, owner, { position: 0, type: 'WORK_MOBILE' });
  if (random.chance(0.05)) addAddress(circle, owner, { position: 0, type: 'OFFICE' });
}

function addPlaceOfWork({ rows, random }: Circle, id: string, organization: Organization, isLeader: boolean): void {
  const { departmentIds, locationIds } = organization;
  if (departmentIds.length && random.chance(0.7)) {
    const departmentId = random.pick(departmentIds);
    rows.link('ProfessionalIdentityDepartment', { professionalIdentityId: id, departmentId, position: 0 });
  }
  for (const locationId of locationIds) {
    rows.link('ProfessionalIdentityLocation', { professionalIdentityId: id, locationId, position: 0 });
    if (isLeader) rows.link('LocationLeader', { locationId, professionalIdentityId: id, position: 0 });
  }
}
