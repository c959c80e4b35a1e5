import { addAddress } from '../details/addAddress.ts';
import { addEmail } from '../details/addEmail.ts';
import { addPhone } from '../details/addPhone.ts';
import { addWebAddress } from '../details/addWebAddress.ts';
import type { DetailOwner } from '../details/DetailOwner.ts';
import { customFieldsOfContact } from '../customerContacts/customFields.ts';
import { slug } from '../slug.ts';
import type { Addresses } from './addConfigurations.ts';
import { addImage } from './addImage.ts';
import { addMembership } from './addMembership.ts';
import { addOrganizationRoles } from './addRoles.ts';
import { addTags } from './addTags.ts';
import type { Circle } from './Circle.ts';
import type { Organization } from './Tenant.ts';

/** An organization with its details, departments and locations. `number` is its place among all contacts. */
export function addOrganization(circle: Circle, number: number): Organization {
  const { tenant, rows, random } = circle;
  const { name, brand } = inventName(circle);
  const id = rows.create('Contact', {
    kind: 'ORGANIZATION',
    name,
    founded: random.chance(0.6) ? random.day(1890, 2019) : null,
    externalId: random.chance(0.3) ? `CRM-O-${number}` : null,
    externalOrganizationId: random.chance(0.1) ? `REG-${number}` : null,
    ...customFieldsOfContact(random),
  });
  const town = random.pick(circle.region.towns)[0];
  const domain = `${tenant.domains.of(slug(brand, '-'))}.example`;
  const addresses = addDetails(circle, { id, name, town, domain });
  addTags(circle, id);
  addImage(circle, id);
  const customerId = addOrganizationRoles(circle, id, addresses);
  if (tenant.neighbour && random.chance(0.15)) addMembership(circle, id, tenant.neighbour);
  const [departmentIds, locationIds] = [addDepartments(circle, id), addLocations(circle, id, town)];
  return { id, name, domain, departmentIds, locationIds, customerId };
}

function inventName({ random, region, names }: Circle): { name: string; brand: string } {
  const last = random.pick(names.last);
  const brand = random.chance(0.2) ? `${last} & ${random.pick(names.last)}` : `${last} ${random.pick(region.trades)}`;
  return { name: `${brand} ${random.pick(region.legalForms)}`, brand };
}

interface OrganizationFacts {
  id: string;
  name: string;
  town: string;
  domain: string;
}

function addDetails(circle: Circle, { id, name, town, domain }: OrganizationFacts): Addresses {
  const { random } = circle;
  const owner: DetailOwner = { columns: { contactId: id }, usageContext: 'ORGANIZATION' };
  const headquartersId = addAddress(circle, owner, { position: 0, type: 'HEADQUARTERS', recipientName: name, town });
  const warehouseId = random.chance(0.2)
    ? addAddress(circle, owner, { position: 1, type: 'WAREHOUSE', recipientName: name, usages: ['SHIPPING'] })
    : null;
  addEmail(circle, owner, { position: 0, type: 'MAILING_LIST', address: `info@${domain}` });
  if (random.chance(0.25)) {
    addEmail(circle, owner, { position: 1, type: 'EMAIL_ALIAS', address: `invoices@${domain}`, description: 'Invoices' });
  }
  addPhone(circle, owner, { position: 0, type: 'MAIN' });
  if (random.chance(0.2)) addPhone(circle, owner, { position: 1, type: 'MAIN_FAX' });
  if (random.chance(0.7)) {
    addWebAddress(circle, owner, { position: 0, type: 'ORGANIZATION_WEBSITE', url: `https://www.${domain}/` });
  }
  return { headquartersId, warehouseId };
}

/** None to three departments, each different. */
function addDepartments({ rows, random, region }: Circle, organizationId: string): string[] {
  const first = random.integer(0, region.departments.length - 1);
  const chosen = Array.from(
    { length: random.integer(0, 3) },
    (_, index) => region.departments[(first + index) % region.departments.length]!,
  );
  return chosen.map((department) => rows.create('Department', { organizationId, ...department }));
}

function addLocations({ rows, random, region }: Circle, organizationId: string, town: string): string[] {
  if (random.chance(0.4)) return [];
  const name = random.pick(region.locationNames).replace('*', town);
  return [rows.create('Location', { organizationId, name })];
}
