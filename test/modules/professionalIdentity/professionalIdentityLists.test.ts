import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import type { ProfessionalIdentityFilter, ProfessionalIdentityOrder } from '../../generated/graphql.ts';
import { createApi, type Api } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { seedRows } from '../../support/seedRows.ts';
import { makeDepartment } from '../organization/makeUnits.ts';
import { makeProfessionalIdentity } from './makeProfessionalIdentity.ts';

const Representatives = graphql(`
  query Representatives(
    $id: ID!
    $filter: ProfessionalIdentityFilter
    $orderBy: [ProfessionalIdentityOrder!]
    $deleted: DeletedFilter
    $first: Int
    $after: String
  ) {
    organizationContact(id: $id) {
      representatives(filter: $filter, orderBy: $orderBy, deleted: $deleted, first: $first, after: $after) {
        totalCount
        nodes {
          jobTitle
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const IdentitiesOfIndividual = graphql(`
  query IdentitiesOfIndividual($id: ID!) {
    individualContact(id: $id) {
      professionalIdentities {
        totalCount
        nodes {
          organization {
            name
          }
          emails {
            address
          }
        }
      }
    }
  }
`);

const EverythingOfRepresentatives = graphql(`
  query EverythingOfRepresentatives($first: Int!) {
    organizationContacts(first: $first) {
      nodes {
        representatives(first: 100) {
          totalCount
          nodes {
            individual {
              emails {
                address
              }
            }
            departments {
              name
            }
            locations {
              name
              memberCount
            }
            addresses {
              city
            }
          }
        }
      }
    }
  }
`);

const day = (number: number) => new Date(Date.UTC(2026, 2, number)).toISOString();

/** An organization with three representatives: an active and an inactive one, and one that was deleted. */
async function makeRepresentatives() {
  let now = day(1);
  const api = await createApi({ now: () => new Date(now) });
  const { id: organizationId } = await makeOrganizationContact(api, { name: 'Engines' });
  const { id: individualId } = await makeIndividualContact(api, { name: 'Ada' });
  const department = await makeDepartment(api, organizationId, 'Sales');
  await makeProfessionalIdentity(api, {
    organizationId,
    individualId,
    jobTitle: 'Analyst',
    departmentIds: [department.id],
    emails: [{ type: 'WORK_EMAIL', address: 'ada@engines.example' }],
  });
  now = day(2);
  const { id: charles } = await makeIndividualContact(api, { name: 'Charles' });
  await makeProfessionalIdentity(api, { organizationId, individualId: charles, jobTitle: 'Inventor', isActive: false });
  const gone = await makeProfessionalIdentity(api, { organizationId, jobTitle: 'Gone' });
  await api.db.professionalIdentity.updateMany({ where: { id: gone.identity.uuid }, data: { deletedAt: new Date() } });
  await makeProfessionalIdentity(api, { individualId });
  return { api, organizationId, individualId };
}

const titlesOf = async (api: Api, variables: { id: string; filter?: ProfessionalIdentityFilter; orderBy?: ProfessionalIdentityOrder[] }) => {
  const { organizationContact } = await api.runQuery(Representatives, variables);
  return organizationContact!.representatives.nodes.map(({ jobTitle }) => jobTitle);
};

test('R3.26 R3.24 lists who represents an organization, inactive ones included, deleted ones on request', async () => {
  const { api, organizationId: id } = await makeRepresentatives();

  const shown = await api.runQuery(Representatives, { id });
  const deleted = await api.runQuery(Representatives, { id, deleted: 'ONLY' });

  expect(shown.organizationContact?.representatives).toMatchObject({
    totalCount: 2,
    nodes: [{ jobTitle: 'Analyst' }, { jobTitle: 'Inventor' }],
  });
  expect(deleted.organizationContact?.representatives.nodes).toEqual([{ jobTitle: 'Gone' }]);
});

test('R3.21 R3.32 R3.33 lists the identities of an individual with their details', async () => {
  const { api, individualId: id } = await makeRepresentatives();

  const { individualContact } = await api.runQuery(IdentitiesOfIndividual, { id });

  expect(individualContact?.professionalIdentities).toEqual({
    totalCount: 2,
    nodes: [
      { organization: { name: 'Engines' }, emails: [{ address: 'ada@engines.example' }] },
      { organization: { name: 'Analytical Engines Ltd' }, emails: [] },
    ],
  });
});

test('R4.6 filters by own columns, details, departments and the contacts', async () => {
  const { api, organizationId: id } = await makeRepresentatives();
  const filters: [ProfessionalIdentityFilter, string[]][] = [
    [{ isActive: { eq: true } }, ['Analyst']],
    [{ isActive: { is: 'FALSE' } }, ['Inventor']],
    [{ jobTitle: { ilike: 'inv%' } }, ['Inventor']],
    [{ activationDate: { lt: day(2) } }, ['Analyst']],
    [{ activationDate: { is: 'NULL' } }, ['Inventor']],
    [{ createdAt: { gte: day(2) } }, ['Inventor']],
    [{ emails: { some: { normalizedAddress: { eq: 'ada@engines.example' } } } }, ['Analyst']],
    [{ departments: { some: { name: { eq: 'Sales' } } } }, ['Analyst']],
    [{ locations: { none: {} } }, ['Analyst', 'Inventor']],
    [{ individual: { name: { eq: 'Charles' } } }, ['Inventor']],
    [{ organization: { name: { neq: 'Engines' } } }, []],
  ];

  for (const [filter, titles] of filters) expect(await titlesOf(api, { id, filter })).toEqual(titles);
});

test('RU.7 sorts by each field and pages by cursor', async () => {
  const { api, organizationId: id } = await makeRepresentatives();
  const orders: [ProfessionalIdentityOrder, string[]][] = [
    [{ field: 'JOB_TITLE', direction: 'DESC' }, ['Inventor', 'Analyst']],
    [{ field: 'IS_ACTIVE', direction: 'ASC' }, ['Inventor', 'Analyst']],
    [{ field: 'ACTIVATION_DATE', direction: 'ASC' }, ['Analyst', 'Inventor']],
    [{ field: 'DEACTIVATION_DATE', direction: 'ASC' }, ['Analyst', 'Inventor']],
    [{ field: 'INDIVIDUAL_NAME', direction: 'DESC' }, ['Inventor', 'Analyst']],
    [{ field: 'ORGANIZATION_NAME', direction: 'ASC' }, ['Analyst', 'Inventor']],
    [{ field: 'CREATED_AT', direction: 'DESC' }, ['Inventor', 'Analyst']],
    [{ field: 'UPDATED_AT', direction: 'ASC' }, ['Analyst', 'Inventor']],
  ];

  for (const [term, titles] of orders) {
    expect(await titlesOf(api, { id, orderBy: [term] })).toEqual(titles);
    const first = await api.runQuery(Representatives, { id, orderBy: [term], first: 1 });
    const { nodes, pageInfo } = first.organizationContact!.representatives;
    expect([nodes, pageInfo.hasNextPage]).toEqual([[{ jobTitle: titles[0] }], true]);
    const rest = await api.runQuery(Representatives, { id, orderBy: [term], first: 1, after: pageInfo.endCursor });
    expect(rest.organizationContact?.representatives.nodes).toEqual([{ jobTitle: titles[1] }]);
  }
});

test('a page has at most 100 rows', async () => {
  const { api, organizationId: id } = await makeRepresentatives();

  const [error] = await api.runRefused(Representatives, { id, first: 101 });

  expect(error?.extensions).toMatchObject({ violations: [{ propertyPath: 'first', code: 'TOO_LARGE' }] });
});

test('sends as many SQL statements for 50 representatives of 50 organizations as for 2', async () => {
  const read = async (first: number) => {
    const api = await createApi();
    await seedRows(api.db, api.tenantId, first);
    return countStatements(async () => {
      const { organizationContacts } = await api.runQuery(EverythingOfRepresentatives, { first });
      const largest = Math.max(...organizationContacts.nodes.map(({ representatives }) => representatives.totalCount));
      expect(largest).toBeGreaterThanOrEqual(first);
    });
  };

  expect(await read(50)).toBe(await read(2));
});
