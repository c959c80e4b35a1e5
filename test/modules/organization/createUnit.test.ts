import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { signIn } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { makeProfessionalIdentity } from '../professionalIdentity/makeProfessionalIdentity.ts';

const CreateDepartment = graphql(`
  mutation CreateDepartment($input: CreateDepartmentInput!) {
    createDepartment(input: $input) {
      ... on CreateDepartmentPayload {
        department {
          id
          uuid
          name
          description
          area
          code
          version
          deleted
          organization {
            id
          }
        }
      }
      ...Problems
    }
  }
`);

const CreateLocation = graphql(`
  mutation CreateLocation($input: CreateLocationInput!) {
    createLocation(input: $input) {
      ... on CreateLocationPayload {
        location {
          id
          uuid
          name
          memberCount
          version
          deleted
          organization {
            id
          }
          leaders {
            id
          }
        }
      }
      ...Problems
    }
  }
`);

test('R3.28 RU.13 creates a department with everything that it can have', async () => {
  const api = await createApi();
  const { id: organizationId } = await makeOrganizationContact(api);

  const { department } = await api.runOk(CreateDepartment, {
    input: { organizationId, name: ' Accounting ', description: 'Pays bills.', area: 'ADMINISTRATION', code: 'ACC' },
  });

  expect(department).toEqual({
    id: `department_${department.uuid.replaceAll('-', '')}`,
    uuid: department.uuid,
    name: 'Accounting',
    description: 'Pays bills.',
    area: 'ADMINISTRATION',
    code: 'ACC',
    version: 1,
    deleted: false,
    organization: { id: organizationId },
  });
  expect(await api.db.change.findFirst({ where: { entityId: department.uuid } })).toMatchObject({
    entity: 'Department',
    operation: 'CREATE',
    fields: { code: { old: null, new: 'ACC' } },
  });
});

test('RU.8 what is absent, null or an empty description stays empty', async () => {
  const api = await createApi();
  const { id: organizationId } = await makeOrganizationContact(api);

  for (const fields of [{}, { description: null, area: null, code: null }, { description: ' ' }]) {
    const { department } = await api.runOk(CreateDepartment, { input: { organizationId, name: 'Law', ...fields } });
    expect(department).toMatchObject({ description: null, area: null, code: null });
  }
});

test('R3.28 R3.82 refuses texts that are too long, and an area that is not on the list', async () => {
  const api = await createApi();
  const { id: organizationId } = await makeOrganizationContact(api);
  const violations = async (fields: object) => {
    const input = { organizationId, name: 'Law', ...fields };
    const problem = await api.runError(CreateDepartment, { input }, 'ValidationFailed');
    return problem.violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`);
  };

  expect(await violations({ name: 'x'.repeat(257), description: 'x'.repeat(2001), code: 'x'.repeat(65) })).toEqual([
    'name TOO_LONG',
    'description TOO_LONG',
    'code TOO_LONG',
  ]);
  expect(await violations({ name: ' ' })).toEqual(['name TOO_SHORT']);
  expect(await violations({ area: 'ASTROLOGY' })).toEqual(['area NOT_LISTED']);
  expect(await api.db.department.count()).toBe(0);
});

test('R3.29 RU.13 creates a location with its leaders in their order', async () => {
  const api = await createApi();
  const { id: organizationId } = await makeOrganizationContact(api);
  const first = await makeProfessionalIdentity(api, { organizationId });
  const second = await makeProfessionalIdentity(api, { organizationId, isActive: false });

  const { location } = await api.runOk(CreateLocation, {
    input: { organizationId, name: 'London', leaderIds: [second.identity.id, first.identity.id, second.identity.uuid] },
  });

  expect(location).toEqual({
    id: `location_${location.uuid.replaceAll('-', '')}`,
    uuid: location.uuid,
    name: 'London',
    memberCount: 0,
    version: 1,
    deleted: false,
    organization: { id: organizationId },
    leaders: [{ id: second.identity.id }, { id: first.identity.id }],
  });
});

test('R3.29 refuses every leader who does not represent the organization, and a long list', async () => {
  const api = await createApi();
  const { id: organizationId } = await makeOrganizationContact(api);
  const own = await makeProfessionalIdentity(api, { organizationId });
  const other = await makeProfessionalIdentity(api);
  const violations = async (leaderIds: string[]) => {
    const problem = await api.runError(CreateLocation, { input: { organizationId, name: 'London', leaderIds } }, 'ValidationFailed');
    return problem.violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`);
  };

  expect(await violations([other.identity.id, own.identity.id, other.individualId])).toEqual([
    'leaderIds.0 DOES_NOT_REPRESENT',
    'leaderIds.2 DOES_NOT_REPRESENT',
  ]);
  expect(await violations(Array.from({ length: 101 }, () => own.identity.id))).toEqual(['leaderIds TOO_LONG']);
  expect(await api.db.location.count()).toBe(0);
});

test('RU.3 RU.5 needs an organization of the tenant and the permission TENANT_ACCESS', async () => {
  const api = await createApi();
  const { id: organizationId } = await makeOrganizationContact(api);
  const { id: individualId } = await makeIndividualContact(api);
  const as = await signIn(api.tenantId);
  const variables = (id: string) => ({ input: { organizationId: id, name: 'London' } });

  for (const id of [individualId, 'organization_0']) {
    const departmentProblem = await api.runError(CreateDepartment, variables(id), 'NotFound');
    const locationProblem = await api.runError(CreateLocation, variables(id), 'NotFound');
    expect([departmentProblem, locationProblem]).toMatchObject([{ propertyPath: 'organizationId', id }, { propertyPath: 'organizationId', id }]);
  }
  await api.runError(CreateDepartment, variables(organizationId), 'NotFound', { as: api.stranger });
  await api.runError(CreateLocation, variables(organizationId), 'NotFound', { as: api.stranger });
  await api.runError(CreateDepartment, variables(organizationId), 'PermissionDenied', { as });
  await api.runError(CreateLocation, variables(organizationId), 'PermissionDenied', { as });
  const [departmentError] = await api.runRefused(CreateDepartment, variables(organizationId), { as: api.anonymous });
  const [locationError] = await api.runRefused(CreateLocation, variables(organizationId), { as: api.anonymous });
  expect([departmentError?.extensions?.code, locationError?.extensions?.code]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  expect(await api.db.department.count()).toBe(0);
  expect(await api.db.location.count()).toBe(0);
});
