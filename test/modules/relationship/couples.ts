/** const { api, ada, grace, typesOf } = await setUp(): two individuals, and who is what to one of them. */
import { createApi, type Api } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { CreateMembership, CreatePersonalRelationship, RelationshipsOf } from './documents.ts';

export async function setUp() {
  const api = await createApi();
  const ada = await makeIndividualContact(api, { name: 'Ada' });
  const grace = await makeIndividualContact(api, { name: 'Grace' });
  const list = 'PERSONAL_RELATIONSHIP_TYPE';
  await api.db.openListValue.createMany({
    data: [
      { tenantId: api.tenantId, list, value: 'SIBLING', isSymmetric: true, createdAt: new Date(0) },
      { tenantId: api.tenantId, list, value: 'PARENT', createdAt: new Date(0) },
    ],
  });
  return { api, as: api.backoffice, ada, grace };
}

export async function makeRelationship(api: Api, individualId: string, relatedIndividualId: string, type = 'SPOUSE') {
  const input = { individualId, relatedIndividualId, type };
  return (await api.runOk(CreatePersonalRelationship, { input })).personalRelationship;
}

export async function makeMembership(api: Api, contactId: string, organizationId?: string) {
  const input = { contactId, organizationId: organizationId ?? (await makeOrganizationContact(api)).id, type: 'CLUB' };
  return (await api.runOk(CreateMembership, { input })).membership;
}

/** The relationships of an individual: `SPOUSE individual_…`, as it sees them. */
export async function relationshipsOf(api: Api, id: string): Promise<string[]> {
  const { contact } = await api.runQuery(RelationshipsOf, { id });
  const nodes = contact?.__typename === 'IndividualContact' ? contact.personalRelationships.nodes : [];
  return nodes.map(({ type, relatedIndividual }) => `${type} ${relatedIndividual.id}`).sort();
}

/** The ids of the memberships of a contact, and of those in it. */
export async function membershipsOf(api: Api, id: string): Promise<{ memberships: string[]; members: string[] }> {
  const { contact } = await api.runQuery(RelationshipsOf, { id });
  const members = contact?.__typename === 'OrganizationContact' ? contact.members.nodes : [];
  return { memberships: contact!.memberships.nodes.map((node) => node.id), members: members.map((node) => node.id) };
}
