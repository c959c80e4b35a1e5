import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { signIn } from '../../support/actors.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { makeProfessionalIdentity } from '../professionalIdentity/makeProfessionalIdentity.ts';
import { makeDepartment, makeLocation } from './makeUnits.ts';

const UpdateDepartment = graphql(`
  mutation UpdateDepartment($input: UpdateDepartmentInput!) {
    updateDepartment(input: $input) {
      ... on UpdateDepartmentPayload {
        department {
          name
          description
          area
          code
          version
        }
      }
      ...Problems
    }
  }
`);

const UpdateLocation = graphql(`
  mutation UpdateLocation($input: UpdateLocationInput!) {
    updateLocation(input: $input) {
      ... on UpdateLocationPayload {
        location {
          name
          version
          leaders {
            id
          }
        }
      }
      ...Problems
    }
  }
`);

async function setUp() {
  const api = await createApi();
  const { id: organizationId } = await makeOrganizationContact(api);
  const department = await makeDepartment(api, organizationId, 'Accounting');
  const location = await makeLocation(api, organizationId, 'London');
  return { api, organizationId, department, location };
}

const departmentViolations = async (api: Api, id: string, patch: object) => {
  const problem = await api.runError(UpdateDepartment, { input: { id, patch } }, 'ValidationFailed');
  return problem.violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`);
};

const locationViolations = async (api: Api, id: string, patch: object) => {
  const problem = await api.runError(UpdateLocation, { input: { id, patch } }, 'ValidationFailed');
  return problem.violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`);
};

test('R3.28 RU.13 RU.8 changes what is given of a department, leaves what is absent, clears what is null', async () => {
  const { api, department } = await setUp();
  const change = async (patch: object) => (await api.runOk(UpdateDepartment, { input: { id: department.id, patch } })).department;

  const full = { description: 'Pays bills.', area: 'ADMINISTRATION', code: 'ACC' };
  expect(await change(full)).toEqual({ ...full, name: 'Accounting', version: 2 });
  expect(await change({ name: 'Books', code: null })).toEqual({ ...full, name: 'Books', code: null, version: 3 });
  expect(await change({ area: null, description: '' })).toEqual({ name: 'Books', description: null, area: null, code: null, version: 4 });
  expect(await change({ name: 'Books' })).toMatchObject({ version: 4 });
});

test('R3.28 R3.82 RU.8 refuses a department without a name, with long texts, with an area that is not on the list', async () => {
  const { api, department } = await setUp();

  expect(await departmentViolations(api, department.id, { name: null, code: 'x'.repeat(65) })).toEqual([
    'patch.name REQUIRED',
    'patch.code TOO_LONG',
  ]);
  expect(await departmentViolations(api, department.id, { area: 'ASTROLOGY' })).toEqual(['patch.area NOT_LISTED']);
  expect(await api.db.department.findFirst()).toMatchObject({ name: 'Accounting', version: 1 });
});

test('R3.29 RU.13 replaces the leaders of a location; the same list again writes nothing', async () => {
  const { api, organizationId, location } = await setUp();
  const first = (await makeProfessionalIdentity(api, { organizationId })).identity;
  const second = (await makeProfessionalIdentity(api, { organizationId })).identity;
  const change = async (patch: object) => (await api.runOk(UpdateLocation, { input: { id: location.id, patch } })).location;

  const leaders = [{ id: second.id }, { id: first.id }];
  expect(await change({ leaderIds: [second.id, first.id] })).toEqual({ name: 'London', version: 2, leaders });
  expect(await change({ leaderIds: [second.id, first.id] })).toMatchObject({ version: 2 });
  expect(await change({ name: 'Paris' })).toEqual({ name: 'Paris', version: 3, leaders });
  expect(await change({ leaderIds: [] })).toEqual({ name: 'Paris', version: 4, leaders: [] });
  expect(await api.db.change.findFirst({ where: { entityId: location.uuid, version: 4 } })).toMatchObject({
    fields: { leaderIds: { old: [second.uuid, first.uuid], new: [] } },
  });
});

test('R3.29 a leader whose identity was deleted is not shown', async () => {
  const { api, organizationId, location } = await setUp();
  const { identity } = await makeProfessionalIdentity(api, { organizationId });
  await api.runOk(UpdateLocation, { input: { id: location.id, patch: { leaderIds: [identity.id] } } });
  await api.db.professionalIdentity.updateMany({ data: { deletedAt: new Date() } });

  const renamed = await api.runOk(UpdateLocation, { input: { id: location.id, patch: { name: 'Paris' } } });

  expect(renamed.location.leaders).toEqual([]);
});

test('R3.29 RU.8 refuses null, long lists, and every leader who does not represent the organization', async () => {
  const { api, location } = await setUp();
  const other = await makeProfessionalIdentity(api);

  expect(await locationViolations(api, location.id, { name: null, leaderIds: null })).toEqual([
    'patch.name REQUIRED',
    'patch.leaderIds REQUIRED',
  ]);
  expect(await locationViolations(api, location.id, { leaderIds: [other.identity.id] })).toEqual(['patch.leaderIds.0 DOES_NOT_REPRESENT']);
  expect(await locationViolations(api, location.id, { leaderIds: Array.from({ length: 101 }, () => 'x') })).toEqual([
    'patch.leaderIds TOO_LONG',
  ]);
  expect(await api.db.location.findFirst()).toMatchObject({ version: 1 });
});

test('refuses a stale version and shows the current object', async () => {
  const { api, department, location } = await setUp();
  const variables = (id: string, name: string) => ({ input: { id, ifVersion: 1, patch: { name } } });
  await api.runOk(UpdateDepartment, variables(department.id, 'New'));
  await api.runOk(UpdateLocation, variables(location.id, 'New'));

  const ofDepartment = await api.runError(UpdateDepartment, variables(department.id, 'Newer'), 'StaleVersion');
  const ofLocation = await api.runError(UpdateLocation, variables(location.id, 'Newer'), 'StaleVersion');

  expect(ofDepartment).toMatchObject({ current: { __typename: 'Department', id: department.id }, currentVersion: 2, conflictingPaths: ['name'] });
  expect(ofLocation).toMatchObject({ current: { __typename: 'Location', id: location.id }, currentVersion: 2, conflictingPaths: ['name'] });
});

test('RU.3 RU.5 needs an id of the kind and tenant, and the permission TENANT_ACCESS', async () => {
  const { api, department, location } = await setUp();
  const as = await signIn(api.tenantId);
  const variables = (id: string) => ({ input: { id, patch: { name: 'New' } } });

  await api.runError(UpdateDepartment, variables(location.id), 'NotFound');
  await api.runError(UpdateLocation, variables(department.id), 'NotFound');
  await api.runError(UpdateDepartment, variables(department.id), 'NotFound', { as: api.stranger });
  await api.runError(UpdateLocation, variables(location.id), 'NotFound', { as: api.stranger });
  await api.runError(UpdateDepartment, variables(department.id), 'PermissionDenied', { as });
  await api.runError(UpdateLocation, variables(location.id), 'PermissionDenied', { as });
  const [departmentError] = await api.runRefused(UpdateDepartment, variables(department.id), { as: api.anonymous });
  const [locationError] = await api.runRefused(UpdateLocation, variables(location.id), { as: api.anonymous });
  expect([departmentError?.extensions?.code, locationError?.extensions?.code]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  expect(await api.db.department.findFirst()).toMatchObject({ version: 1 });
  expect(await api.db.location.findFirst()).toMatchObject({ version: 1 });
});
