import type { Api } from '../../support/api.ts';
import { mutate } from './mutate.ts';
import type { OddContacts } from './oddContacts.ts';
import { oddTexts } from './oddTexts.ts';

/** Departments, locations, identities, key people, memberships and relationships among the odd contacts. */
export async function addOddOrganizations(api: Api, { individuals, organizations }: OddContacts): Promise<void> {
  for (const [index, text] of oddTexts.entries()) {
    const [individualId, organizationId] = [individuals[index]!, organizations[index]!];
    const { department } = await mutate(api, 'createDepartment', {
      organizationId,
      name: text,
      area: 'ODD_AREA',
      code: text.slice(0, 20),
      description: text,
    });
    const { location } = await mutate(api, 'createLocation', { organizationId, name: text });
    // Nobody works there, so it can be deleted.
    await mutate(api, 'createLocation', { organizationId, name: `${text} 2` });
    const place = { departmentIds: [department!.id], locationIds: [location!.id] };
    const { professionalIdentity: identity } = await mutate(api, 'addProfessionalIdentity', {
      individualId,
      organizationId,
      isActive: index % 2 === 0,
      jobTitle: text,
      ...place,
      emails: [{ type: 'WORK_EMAIL', address: `job.${index}@example.com` }],
      phones: [{ type: 'DIRECT_LINE', number: `+49 30 99887${index}` }],
      addresses: [{ type: 'OFFICE', city: text, countryCode: 'GB' }],
      webAddresses: [{ type: 'PROFESSIONAL_WEBSITE', url: `https://example.net/${index}` }],
    });
    if (index % 2 === 0) await nameLeaders(api, organizationId, location!.id, identity!.id);
    await relate(api, { individuals, organizations }, index);
  }
}

async function nameLeaders(api: Api, organizationId: string, locationId: string, identityId: string): Promise<void> {
  const leading = { founderIds: [identityId], leaderIds: [identityId] };
  await mutate(api, 'updateOrganizationContact', { id: organizationId, patch: leading });
  await mutate(api, 'updateLocation', { id: locationId, patch: { leaderIds: [identityId] } });
}

async function relate(api: Api, { individuals, organizations }: OddContacts, index: number): Promise<void> {
  const [text, next] = [oddTexts[index]!, (index + 1) % oddTexts.length];
  await mutate(api, 'createMembership', {
    contactId: index % 2 === 0 ? individuals[index] : organizations[index],
    organizationId: organizations[next],
    type: 'CLUB',
    ...(index % 2 === 0 && { name: text, reference: text }),
  });
  await mutate(api, 'createPersonalRelationship', {
    individualId: individuals[index],
    relatedIndividualId: individuals[next],
    type: index % 2 === 0 ? 'SPOUSE' : 'ODD_FRIEND',
  });
}
