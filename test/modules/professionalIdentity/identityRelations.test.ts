import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import type { IndividualContactFilter, OrganizationContactFilter } from '../../generated/graphql.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { makeDepartment, makeLocation } from '../organization/makeUnits.ts';
import { makeProfessionalIdentity } from './makeProfessionalIdentity.ts';

const FindByIdentities = graphql(`
  query FindByIdentities($individuals: IndividualContactFilter, $organizations: OrganizationContactFilter) {
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

async function setUp() {
  const api = await createApi();
  const organization = await makeOrganizationContact(api, { name: 'Engines' });
  await makeOrganizationContact(api, { name: 'Lonely' });
  const { id: individualId } = await makeIndividualContact(api, { name: 'Ada' });
  await makeIndividualContact(api, { name: 'Bob' });
  await makeDepartment(api, organization.id, 'Sales');
  await makeLocation(api, organization.id, 'London');
  const { identity } = await makeProfessionalIdentity(api, { individualId, organizationId: organization.id, jobTitle: 'Analyst' });
  const link = { tenantId: api.tenantId, organizationId: organization.uuid, professionalIdentityId: identity.uuid, position: 0 };
  await api.db.organizationFounder.create({ data: link });
  return { api, identity };
}

test('R4.6 finds individuals by their professional identities', async () => {
  const { api } = await setUp();
  const find = async (individuals: IndividualContactFilter) =>
    (await api.runQuery(FindByIdentities, { individuals })).individualContacts.nodes.map(({ name }) => name);

  expect(await find({ professionalIdentities: { some: { isActive: { eq: true } } } })).toEqual(['Ada']);
  expect(await find({ professionalIdentities: { none: {} } })).toEqual(['Bob']);
  expect(await find({ professionalIdentities: { some: { organization: { name: { eq: 'Engines' } } } } })).toEqual(['Ada']);
  await api.db.professionalIdentity.updateMany({ data: { deletedAt: new Date() } });
  expect(await find({ professionalIdentities: { none: {} } })).toEqual(['Ada', 'Bob']);
});

test('R4.6 finds organizations by who represents, founded and leads them, by departments and locations', async () => {
  const { api, identity } = await setUp();
  const find = async (organizations: OrganizationContactFilter) =>
    (await api.runQuery(FindByIdentities, { organizations })).organizationContacts.nodes.map(({ name }) => name);

  expect(await find({ representatives: { some: { id: { eq: identity.id } } } })).toEqual(['Engines']);
  expect(await find({ representatives: { some: { individual: { name: { eq: 'Ada' } } } } })).toEqual(['Engines']);
  expect(await find({ founders: { some: { jobTitle: { eq: 'Analyst' } } } })).toEqual(['Engines']);
  expect(await find({ leaders: { some: {} } })).toEqual([]);
  expect(await find({ departments: { some: { name: { eq: 'Sales' } } } })).toEqual(['Engines']);
  expect(await find({ locations: { none: {} } })).toEqual(['Lonely']);
});
