import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import type { DepartmentFilter, LocationFilter } from '../../generated/graphql.ts';
import { createApi } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { seedRows } from '../../support/seedRows.ts';
import { makeProfessionalIdentity } from '../professionalIdentity/makeProfessionalIdentity.ts';
import { makeDepartment, makeLocation } from './makeUnits.ts';

const UnitsOfOrganization = graphql(`
  query UnitsOfOrganization(
    $id: ID!
    $departments: DepartmentFilter
    $departmentOrder: [DepartmentOrder!]
    $locations: LocationFilter
    $locationOrder: [LocationOrder!]
    $deleted: DeletedFilter
  ) {
    organizationContact(id: $id) {
      departments(filter: $departments, orderBy: $departmentOrder, deleted: $deleted) {
        totalCount
        nodes {
          name
        }
      }
      locations(filter: $locations, orderBy: $locationOrder, deleted: $deleted) {
        totalCount
        nodes {
          name
          memberCount
        }
      }
    }
  }
`);

const ReadUnitNodes = graphql(`
  query ReadUnitNodes($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
    }
  }
`);

const EverythingOfOrganizations = graphql(`
  query EverythingOfOrganizations($first: Int!) {
    organizationContacts(first: $first) {
      nodes {
        departments(first: 100) {
          nodes {
            name
            organization {
              name
            }
          }
        }
        locations(first: 100) {
          totalCount
          nodes {
            memberCount
            leaders {
              jobTitle
            }
          }
        }
        founders {
          individual {
            name
          }
        }
        leaders {
          departments {
            name
          }
        }
      }
    }
  }
`);

async function setUp() {
  const api = await createApi();
  const { id } = await makeOrganizationContact(api);
  const other = await makeOrganizationContact(api);
  const [sales, law] = [await makeDepartment(api, id, 'Sales'), await makeDepartment(api, id, 'Law')];
  const [paris, london] = [await makeLocation(api, id, 'Paris'), await makeLocation(api, id, 'London')];
  await makeDepartment(api, other.id);
  await makeLocation(api, other.id);
  return { api, id, sales, law, paris, london };
}

test('R3.24 R3.28 R3.29 lists the departments and locations of an organization by name, deleted ones on request', async () => {
  const { api, id, sales, london } = await setUp();
  await api.db.department.updateMany({ where: { id: sales.uuid }, data: { deletedAt: new Date() } });
  await api.db.location.updateMany({ where: { id: london.uuid }, data: { deletedAt: new Date() } });

  const live = await api.runQuery(UnitsOfOrganization, { id });
  const all = await api.runQuery(UnitsOfOrganization, { id, deleted: 'INCLUDE' });

  expect(live.organizationContact).toEqual({
    departments: { totalCount: 1, nodes: [{ name: 'Law' }] },
    locations: { totalCount: 1, nodes: [{ name: 'Paris', memberCount: 0 }] },
  });
  expect(all.organizationContact).toMatchObject({
    departments: { totalCount: 2, nodes: [{ name: 'Law' }, { name: 'Sales' }] },
    locations: { totalCount: 2, nodes: [{ name: 'London' }, { name: 'Paris' }] },
  });
});

test('R3.29 counts the identities that work at a location, without the deleted ones', async () => {
  const { api, id, paris, london } = await setUp();
  await makeProfessionalIdentity(api, { organizationId: id, locationIds: [paris.id, london.id] });
  await makeProfessionalIdentity(api, { organizationId: id, locationIds: [paris.id], isActive: false });
  const gone = await makeProfessionalIdentity(api, { organizationId: id, locationIds: [paris.id] });
  await api.db.professionalIdentity.updateMany({ where: { id: gone.identity.uuid }, data: { deletedAt: new Date() } });

  const { organizationContact } = await api.runQuery(UnitsOfOrganization, { id });

  expect(organizationContact?.locations.nodes).toEqual([
    { name: 'London', memberCount: 1 },
    { name: 'Paris', memberCount: 2 },
  ]);
});

test('R4.6 filters departments and locations, and sorts them', async () => {
  const { api, id, sales } = await setUp();
  await api.db.department.updateMany({ where: { id: sales.uuid }, data: { area: 'ADMINISTRATION', code: 'S', description: 'Sells.' } });
  const departmentFilters: DepartmentFilter[] = [
    { id: { eq: sales.id } },
    { name: { like: 'Sa%' } },
    { area: { eq: 'ADMINISTRATION' } },
    { code: { is: 'NOT_NULL' } },
    { description: { ilike: 'sells%' } },
  ];
  const locationFilters: LocationFilter[] = [{ name: { eq: 'Paris' } }, { not: { name: { eq: 'London' } } }];

  for (const departments of departmentFilters) {
    const { organizationContact } = await api.runQuery(UnitsOfOrganization, { id, departments });
    expect(organizationContact?.departments.nodes).toEqual([{ name: 'Sales' }]);
  }
  for (const locations of locationFilters) {
    const { organizationContact } = await api.runQuery(UnitsOfOrganization, { id, locations });
    expect(organizationContact?.locations.nodes).toMatchObject([{ name: 'Paris' }]);
  }
  const sorted = await api.runQuery(UnitsOfOrganization, {
    id,
    departmentOrder: [{ field: 'CODE', direction: 'ASC' }],
    locationOrder: [{ field: 'NAME', direction: 'DESC' }],
  });
  expect(sorted.organizationContact).toMatchObject({
    departments: { nodes: [{ name: 'Sales' }, { name: 'Law' }] },
    locations: { nodes: [{ name: 'Paris' }, { name: 'London' }] },
  });
});

test('R3.28 R3.29 departments and locations are read as nodes, in their own tenant only', async () => {
  const { api, sales, paris } = await setUp();
  const ids = [sales.id, paris.id];

  const own = await api.runQuery(ReadUnitNodes, { ids });
  const foreign = await api.runQuery(ReadUnitNodes, { ids }, { as: api.stranger });

  expect(own.nodes).toEqual([
    { __typename: 'Department', id: sales.id },
    { __typename: 'Location', id: paris.id },
  ]);
  expect(foreign.nodes).toEqual([null, null]);
});

test('sends as many SQL statements for 50 locations of 50 organizations as for 2', async () => {
  const read = async (first: number) => {
    const api = await createApi();
    await seedRows(api.db, api.tenantId, first);
    return countStatements(async () => {
      const { organizationContacts } = await api.runQuery(EverythingOfOrganizations, { first });
      const largest = Math.max(...organizationContacts.nodes.map(({ locations }) => locations.totalCount));
      expect(largest).toBeGreaterThanOrEqual(first);
    });
  };

  expect(await read(50)).toBe(await read(2));
});
