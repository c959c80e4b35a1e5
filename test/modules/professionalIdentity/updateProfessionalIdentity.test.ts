import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { signIn } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { makeDepartment, makeLocation } from '../organization/makeUnits.ts';
import { makeProfessionalIdentity } from './makeProfessionalIdentity.ts';

const UpdateProfessionalIdentity = graphql(`
  mutation UpdateProfessionalIdentity($input: UpdateProfessionalIdentityInput!) {
    updateProfessionalIdentity(input: $input) {
      ... on UpdateProfessionalIdentityPayload {
        professionalIdentity {
          version
          isActive
          jobTitle
          activationDate
          deactivationDate
          departments {
            name
          }
          locations {
            name
          }
        }
      }
      ...Problems
    }
  }
`);

test('R3.33 RU.8 changes what is given, leaves what is absent, clears what is null', async () => {
  const api = await createApi();
  const { id: organizationId } = await makeOrganizationContact(api);
  const [sales, law] = [await makeDepartment(api, organizationId, 'Sales'), await makeDepartment(api, organizationId, 'Law')];
  const london = await makeLocation(api, organizationId, 'London');
  const { identity } = await makeProfessionalIdentity(api, {
    organizationId,
    jobTitle: 'Analyst',
    departmentIds: [sales.id],
    locationIds: [london.id],
  });

  const { professionalIdentity } = await api.runOk(UpdateProfessionalIdentity, {
    input: { id: identity.id, patch: { jobTitle: null, departmentIds: [law.id, sales.id] } },
  });

  expect(professionalIdentity).toMatchObject({
    version: 2,
    isActive: true,
    jobTitle: null,
    departments: [{ name: 'Law' }, { name: 'Sales' }],
    locations: [{ name: 'London' }],
  });
  const change = await api.db.change.findFirst({ where: { entityId: identity.uuid, version: 2 } });
  expect(change).toMatchObject({
    operation: 'UPDATE',
    fields: {
      jobTitle: { old: 'Analyst', new: null },
      departmentIds: { old: [sales.uuid], new: [law.uuid, sales.uuid] },
    },
  });
});

test('R3.26 the server sets the dates when the identity stops and starts being active', async () => {
  let now = '2026-03-01T12:00:00.000Z';
  const api = await createApi({ now: () => new Date(now) });
  const { identity } = await makeProfessionalIdentity(api);
  const setActive = async (isActive: boolean) => {
    const { professionalIdentity } = await api.runOk(UpdateProfessionalIdentity, { input: { id: identity.id, patch: { isActive } } });
    return [professionalIdentity.activationDate, professionalIdentity.deactivationDate];
  };

  now = '2026-04-01T12:00:00.000Z';
  expect(await setActive(true)).toEqual(['2026-03-01T12:00:00.000Z', null]);
  expect(await setActive(false)).toEqual(['2026-03-01T12:00:00.000Z', '2026-04-01T12:00:00.000Z']);
  now = '2026-05-01T12:00:00.000Z';
  expect(await setActive(false)).toEqual(['2026-03-01T12:00:00.000Z', '2026-04-01T12:00:00.000Z']);
  expect(await setActive(true)).toEqual(['2026-05-01T12:00:00.000Z', '2026-04-01T12:00:00.000Z']);
});

test('R3.35 refuses every department and location of another organization, and changes nothing', async () => {
  const api = await createApi();
  const { identity, organizationId } = await makeProfessionalIdentity(api, { jobTitle: 'Analyst' });
  const other = await makeOrganizationContact(api);
  const [own, foreign] = [await makeDepartment(api, organizationId), await makeDepartment(api, other.id)];
  const location = await makeLocation(api, other.id);

  const problem = await api.runError(
    UpdateProfessionalIdentity,
    { input: { id: identity.id, patch: { jobTitle: 'CEO', departmentIds: [own.id, foreign.id], locationIds: [location.id] } } },
    'ValidationFailed',
  );

  expect(problem.violations).toEqual([
    { propertyPath: 'patch.departmentIds.1', in: 'BODY', detail: 'is no department of this organization.', code: 'FOREIGN_DEPARTMENT' },
    { propertyPath: 'patch.locationIds.0', in: 'BODY', detail: 'is no location of this organization.', code: 'FOREIGN_LOCATION' },
  ]);
  expect(await api.db.professionalIdentity.findFirst()).toMatchObject({ jobTitle: 'Analyst', version: 1 });
  expect(await api.db.professionalIdentityDepartment.count()).toBe(0);
});

test('RU.8 refuses null for what cannot be empty, and lists of more than 100', async () => {
  const api = await createApi();
  const { identity } = await makeProfessionalIdentity(api);
  const violations = async (patch: object) => {
    const problem = await api.runError(UpdateProfessionalIdentity, { input: { id: identity.id, patch } }, 'ValidationFailed');
    return problem.violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`);
  };

  expect(await violations({ isActive: null, departmentIds: null, locationIds: null })).toEqual([
    'patch.isActive REQUIRED',
    'patch.departmentIds REQUIRED',
    'patch.locationIds REQUIRED',
  ]);
  expect(await violations({ departmentIds: Array.from({ length: 101 }, () => 'x'), jobTitle: '' })).toEqual([
    'patch.jobTitle TOO_SHORT',
    'patch.departmentIds TOO_LONG',
  ]);
  expect(await api.db.professionalIdentity.findFirst()).toMatchObject({ version: 1 });
});

test('a list that stays the same is not written, raises no version and records nothing', async () => {
  const api = await createApi();
  const { id: organizationId } = await makeOrganizationContact(api);
  const department = await makeDepartment(api, organizationId);
  const { identity } = await makeProfessionalIdentity(api, { organizationId, departmentIds: [department.id] });
  const before = await api.db.change.count();

  const { professionalIdentity } = await api.runOk(UpdateProfessionalIdentity, {
    input: { id: identity.id, patch: { departmentIds: [department.id], locationIds: [] } },
  });

  expect(professionalIdentity.version).toBe(1);
  expect(await api.db.change.count()).toBe(before);
});

test('refuses a stale version, shows the current object and what changed since', async () => {
  const api = await createApi();
  const { identity, organizationId } = await makeProfessionalIdentity(api);
  const department = await makeDepartment(api, organizationId);
  const patch = { departmentIds: [department.id] };
  await api.runOk(UpdateProfessionalIdentity, { input: { id: identity.id, ifVersion: 1, patch } });

  const stale = { input: { id: identity.id, ifVersion: 1, patch: { jobTitle: 'CEO', departmentIds: [] } } };
  const problem = await api.runError(UpdateProfessionalIdentity, stale, 'StaleVersion');

  expect(problem).toMatchObject({
    current: { __typename: 'ProfessionalIdentity', id: identity.id },
    currentVersion: 2,
    conflictingPaths: ['departmentIds'],
  });
});

test('R3.34 the organization cannot be changed: the schema has no place for it', async () => {
  const api = await createApi();
  const { identity, organizationId } = await makeProfessionalIdentity(api);

  const variables = { input: { id: identity.id, patch: { organizationId } as object } };
  const [error] = await api.runRefused(UpdateProfessionalIdentity, variables);

  expect(error?.extensions).toMatchObject({
    violations: [{ propertyPath: 'patch.organizationId', in: 'BODY', code: 'UNKNOWN_FIELD' }],
  });
  expect(await api.db.professionalIdentity.findFirst()).toMatchObject({ version: 1 });
});

test('R3.18 an identity of a deleted organization cannot become active again', async () => {
  const api = await createApi();
  const { identity } = await makeProfessionalIdentity(api, { isActive: false });
  await api.db.contact.updateMany({ where: { kind: 'ORGANIZATION' }, data: { deletedAt: new Date() } });

  const variables = { input: { id: identity.id, patch: { isActive: true } } };
  const problem = await api.runError(UpdateProfessionalIdentity, variables, 'ValidationFailed');

  expect(problem.violations).toMatchObject([{ propertyPath: 'patch.isActive', code: 'OWNER_DELETED' }]);
});

test('RU.3 RU.5 needs an id of the tenant and the permission TENANT_ACCESS', async () => {
  const api = await createApi();
  const { identity, individualId } = await makeProfessionalIdentity(api);
  const variables = (id: string) => ({ input: { id, patch: { jobTitle: 'CEO' } } });

  await api.runError(UpdateProfessionalIdentity, variables(individualId), 'NotFound');
  await api.runError(UpdateProfessionalIdentity, variables('professional_identity_0'), 'NotFound');
  await api.runError(UpdateProfessionalIdentity, variables(identity.id), 'NotFound', { as: api.stranger });
  await api.runError(UpdateProfessionalIdentity, variables(identity.id), 'PermissionDenied', { as: await signIn(api.tenantId) });
  const [error] = await api.runRefused(UpdateProfessionalIdentity, variables(identity.id), { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await api.db.professionalIdentity.findFirst()).toMatchObject({ jobTitle: null, version: 1 });
});
