import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import type { MembershipFilter, PersonalRelationshipFilter } from '../../generated/graphql.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { CreateMembership, DeleteMembership } from './documents.ts';
import { makeRelationship, setUp } from './couples.ts';

const MembershipsOf = graphql(`
  query MembershipsOf($id: ID!, $filter: MembershipFilter, $orderBy: [MembershipOrder!], $deleted: DeletedFilter) {
    contact(id: $id) {
      memberships(filter: $filter, orderBy: $orderBy, deleted: $deleted) {
        totalCount
        nodes {
          name
        }
      }
    }
  }
`);

const PersonalRelationshipsOf = graphql(`
  query PersonalRelationshipsOf($id: ID!, $filter: PersonalRelationshipFilter, $orderBy: [PersonalRelationshipOrder!]) {
    individualContact(id: $id) {
      personalRelationships(filter: $filter, orderBy: $orderBy) {
        nodes {
          type
          relatedIndividual {
            name
          }
        }
      }
    }
  }
`);

const RelatedContacts = graphql(`
  query RelatedContacts($contacts: ContactFilter, $individuals: IndividualContactFilter, $organizations: OrganizationContactFilter) {
    contacts(filter: $contacts) {
      nodes {
        name
      }
    }
    individualContacts(filter: $individuals) {
      nodes {
        name
      }
    }
    organizationContacts(filter: $organizations) {
      nodes {
        name
      }
    }
  }
`);

test('R3.21 R3.24 R3.30: memberships are filtered, sorted and hidden when deleted', async () => {
  const { api, as, ada } = await setUp();
  const ids: string[] = [];
  for (const [name, club, reference] of [['Gold', 'Zebra club', '2'], ['Silver', 'Ape club', '1']] as const) {
    const { id: organizationId } = await makeOrganizationContact(api, { name: club });
    const input = { contactId: ada.id, organizationId, type: 'CLUB', name, reference };
    ids.push((await api.runOk(CreateMembership, { input })).membership.id);
  }
  const names = async (variables: object) =>
    (await api.runQuery(MembershipsOf, { id: ada.id, ...variables })).contact?.memberships.nodes.map(({ name }) => name);
  const filtered = (filter: MembershipFilter) => names({ filter });

  expect(await names({})).toEqual(['Gold', 'Silver']);
  for (const field of ['NAME', 'REFERENCE', 'ORGANIZATION_NAME', 'CONTACT_NAME', 'TYPE', 'CREATED_AT', 'UPDATED_AT'] as const) {
    const direction = field === 'NAME' ? 'DESC' : 'ASC';
    const order = ['NAME', 'REFERENCE', 'ORGANIZATION_NAME'].includes(field) ? ['Silver', 'Gold'] : ['Gold', 'Silver'];
    expect([field, await names({ orderBy: [{ field, direction }] })]).toEqual([field, order]);
  }
  expect(await filtered({ organization: { name: { eq: 'Ape club' } } })).toEqual(['Silver']);
  expect(await filtered({ contact: { name: { eq: 'Grace' } } })).toEqual([]);
  expect(await filtered({ reference: { eq: '2' }, type: { eq: 'CLUB' }, id: { eq: ids[0]! } })).toEqual(['Gold']);
  await api.runOk(DeleteMembership, { input: { id: ids[0]! } }, { as });
  expect(await names({})).toEqual(['Silver']);
  expect(await names({ deleted: 'ONLY' })).toEqual(['Gold']);
});

test('R3.21 R3.31: personal relationships are filtered and sorted', async () => {
  const { api, ada, grace } = await setUp();
  const child = await makeIndividualContact(api, { name: 'Byron' });
  await makeRelationship(api, ada.id, grace.id, 'SPOUSE');
  await makeRelationship(api, ada.id, child.id, 'PARENT');
  const names = async (variables: object) => {
    const { individualContact } = await api.runQuery(PersonalRelationshipsOf, { id: ada.id, ...variables });
    return individualContact?.personalRelationships.nodes.map(({ relatedIndividual }) => relatedIndividual.name);
  };
  const filtered = (filter: PersonalRelationshipFilter) => names({ filter });

  expect(await names({})).toEqual(['Grace', 'Byron']);
  for (const field of ['TYPE', 'RELATED_INDIVIDUAL_NAME'] as const) expect(await names({ orderBy: [{ field }] })).toEqual(['Byron', 'Grace']);
  for (const field of ['CREATED_AT', 'UPDATED_AT'] as const) expect(await names({ orderBy: [{ field }] })).toEqual(['Grace', 'Byron']);
  expect(await filtered({ type: { eq: 'PARENT' } })).toEqual(['Byron']);
  expect(await filtered({ relatedIndividual: { name: { eq: 'Grace' } } })).toEqual(['Grace']);
  expect(await filtered({ individual: { name: { neq: 'Ada' } } })).toEqual([]);
});

test('R3.30 R3.31: contacts are found by their memberships, members and relationships', async () => {
  const { api, ada, grace } = await setUp();
  const club = await makeOrganizationContact(api, { name: 'Chess club' });
  await makeOrganizationContact(api, { name: 'No club' });
  await api.runOk(CreateMembership, { input: { contactId: ada.id, organizationId: club.id, type: 'CLUB', reference: 'M-1' } });
  await makeRelationship(api, grace.id, ada.id, 'PARENT');

  const found = await api.runQuery(RelatedContacts, {
    contacts: { memberships: { some: { reference: { eq: 'M-1' }, organization: { name: { eq: 'Chess club' } } } } },
    individuals: { personalRelationships: { some: { type: { eq: 'PARENT' }, relatedIndividual: { name: { eq: 'Ada' } } } } },
    organizations: { members: { some: { contact: { name: { eq: 'Ada' } } } } },
  });
  expect(found).toMatchObject({
    contacts: { nodes: [{ name: 'Ada' }] },
    individualContacts: { nodes: [{ name: 'Grace' }] },
    organizationContacts: { nodes: [{ name: 'Chess club' }] },
  });
});
