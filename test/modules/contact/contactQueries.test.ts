import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';

const Lookups = graphql(`
  query Lookups($id: ID!) {
    node(id: $id) {
      __typename
      id
    }
    contact(id: $id) {
      __typename
      id
    }
    individualContact(id: $id) {
      id
    }
    organizationContact(id: $id) {
      id
    }
  }
`);

const Nodes = graphql(`
  query Nodes($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Contact {
        name
        emails {
          address
        }
      }
      ... on Email {
        address
      }
    }
  }
`);

test('R3.16 RU.6 reads a contact as a node, as a contact and as its kind', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api);
  const organization = await makeOrganizationContact(api);

  expect(await api.runQuery(Lookups, { id })).toEqual({
    node: { __typename: 'IndividualContact', id },
    contact: { __typename: 'IndividualContact', id },
    individualContact: { id },
    organizationContact: null,
  });
  expect(await api.runQuery(Lookups, { id: organization.id })).toEqual({
    node: { __typename: 'OrganizationContact', id: organization.id },
    contact: { __typename: 'OrganizationContact', id: organization.id },
    individualContact: null,
    organizationContact: { id: organization.id },
  });
});

test('RU.6 a look-up of a known type takes the bare UUID', async () => {
  const api = await createApi();
  const { id, uuid } = await makeIndividualContact(api);

  const read = await api.runQuery(Lookups, { id: uuid });

  expect(read).toMatchObject({ node: null, contact: { id }, individualContact: { id } });
});

test('RU.3 unknown, foreign and mistyped ids read as null', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api);
  const nothing = { node: null, contact: null, individualContact: null, organizationContact: null };

  for (const wrong of [id.replace('individual', 'organization'), id.replace('individual', 'email'), 'individual_1', '', '_', 'ä'.repeat(999)]) {
    expect(await api.runQuery(Lookups, { id: wrong })).toEqual(nothing);
  }
  expect(await api.runQuery(Lookups, { id }, { as: api.stranger })).toEqual(nothing);
});

test('nodes answers in the order of the ids, with null for what names nothing', async () => {
  const api = await createApi();
  const ada = await makeIndividualContact(api, { name: 'Ada', emails: [{ type: 'WORK_EMAIL', address: 'ada@example.com' }] });
  const acme = await makeOrganizationContact(api, { name: 'Acme' });

  const { nodes } = await api.runQuery(Nodes, {
    ids: [acme.id, 'nothing', ada.id, ada.id.replace('individual', 'organization'), acme.id],
  });

  expect(nodes).toEqual([
    { __typename: 'OrganizationContact', id: acme.id, name: 'Acme', emails: [] },
    null,
    { __typename: 'IndividualContact', id: ada.id, name: 'Ada', emails: [{ address: 'ada@example.com' }] },
    null,
    { __typename: 'OrganizationContact', id: acme.id, name: 'Acme', emails: [] },
  ]);
});

test('nodes takes at most 100 ids and costs the same number of statements for 2 and for 50', async () => {
  const api = await createApi();
  const ids: string[] = [];
  for (let index = 0; index < 50; index++) ids.push((await makeIndividualContact(api)).id);

  const [error] = await api.runRefused(Nodes, { ids: Array<string>(101).fill('x') });

  expect(error?.extensions).toMatchObject({ code: 'INVALID_PARAMETER', violations: [{ propertyPath: 'ids', code: 'TOO_LONG' }] });
  const few = await countStatements(() => api.runQuery(Nodes, { ids: ids.slice(0, 2) }));
  expect(await countStatements(() => api.runQuery(Nodes, { ids }))).toBe(few);
});

test('reading needs the permission TENANT_ACCESS', async () => {
  const api = await createApi();

  const [anonymous] = await api.runRefused(Lookups, { id: 'x' }, { as: api.anonymous });

  expect(anonymous?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
});
