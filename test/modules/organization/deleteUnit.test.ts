import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi } from '../../support/api.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { makeProfessionalIdentity } from '../professionalIdentity/makeProfessionalIdentity.ts';
import { makeDepartment, makeLocation } from './makeUnits.ts';

const DeleteDepartment = graphql(`
  mutation DeleteDepartment($input: DeleteDepartmentInput!) {
    deleteDepartment(input: $input) {
      ... on DeleteDepartmentPayload {
        department {
          deleted
          version
        }
      }
      ...Problems
    }
  }
`);

const RestoreDepartment = graphql(`
  mutation RestoreDepartment($input: RestoreDepartmentInput!) {
    restoreDepartment(input: $input) {
      ... on RestoreDepartmentPayload {
        department {
          deleted
          version
        }
      }
      ...Problems
    }
  }
`);

const DeleteLocation = graphql(`
  mutation DeleteLocation($input: DeleteLocationInput!) {
    deleteLocation(input: $input) {
      ... on DeleteLocationPayload {
        location {
          deleted
          version
        }
      }
      ...Problems
    }
  }
`);

const RestoreLocation = graphql(`
  mutation RestoreLocation($input: RestoreLocationInput!) {
    restoreLocation(input: $input) {
      ... on RestoreLocationPayload {
        location {
          deleted
          version
        }
      }
      ...Problems
    }
  }
`);

async function setUp() {
  const api = await createApi();
  const { id: organizationId } = await makeOrganizationContact(api);
  const department = await makeDepartment(api, organizationId);
  const location = await makeLocation(api, organizationId);
  const live = async () => [
    await api.db.department.count({ where: { deletedAt: null } }),
    await api.db.location.count({ where: { deletedAt: null } }),
  ];
  return { api, as: api.backoffice, organizationId, department, location, live };
}

test('RU.13 RU.10 deletes and restores a department', async () => {
  const { api, as, department, live } = await setUp();
  const input = { id: department.id };

  expect((await api.runOk(DeleteDepartment, { input: { ...input, ifVersion: 1 } }, { as })).department).toEqual({ deleted: true, version: 2 });
  expect(await live()).toEqual([0, 1]);
  expect((await api.runOk(RestoreDepartment, { input }, { as })).department).toEqual({ deleted: false, version: 3 });
  expect(await live()).toEqual([1, 1]);
});

test('RU.13 RU.10 deletes and restores a location', async () => {
  const { api, as, location, live } = await setUp();
  const input = { id: location.id };

  expect((await api.runOk(DeleteLocation, { input: { ...input, ifVersion: null } }, { as })).location).toEqual({ deleted: true, version: 2 });
  expect(await live()).toEqual([1, 0]);
  expect((await api.runOk(RestoreLocation, { input }, { as })).location).toEqual({ deleted: false, version: 3 });
  expect(await live()).toEqual([1, 1]);
});

test('RU.13 refuses to delete what professional identities reference, and names them', async () => {
  const { api, as, organizationId, department, location, live } = await setUp();
  const workplace = { departmentIds: [department.id], locationIds: [location.id] };
  const active = await makeProfessionalIdentity(api, { organizationId, ...workplace });
  const inactive = await makeProfessionalIdentity(api, { organizationId, ...workplace, isActive: false });
  const dependents = [active, inactive].map(({ identity }) => ({ __typename: 'ProfessionalIdentity', id: identity.id }));

  const ofDepartment = await api.runError(DeleteDepartment, { input: { id: department.id } }, 'InUse', { as });
  const ofLocation = await api.runError(DeleteLocation, { input: { id: location.id } }, 'InUse', { as });

  expect(ofDepartment).toMatchObject({ code: 'IN_USE', status: 422, dependents });
  expect(ofLocation).toMatchObject({ code: 'IN_USE', status: 422, dependents });
  expect(await live()).toEqual([1, 1]);

  await api.db.professionalIdentity.updateMany({ data: { deletedAt: new Date() } });
  await api.runOk(DeleteDepartment, { input: { id: department.id } }, { as });
  await api.runOk(DeleteLocation, { input: { id: location.id } }, { as });
});

test('RU.13 nobody joins a department while it is being deleted: the delete waits, and finds who joined', async () => {
  const { api, as, organizationId, department, live } = await setUp();
  const { identity } = await makeProfessionalIdentity(api, { organizationId });
  const link = { tenantId: api.tenantId, professionalIdentityId: identity.uuid, departmentId: department.uuid, position: 0 };
  const { organizationId: uuid } = await api.db.department.findFirstOrThrow();

  const deleting = await api.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM contact WHERE id = ${uuid}::uuid FOR NO KEY UPDATE`;
    await tx.professionalIdentityDepartment.create({ data: link });
    const answer = api.runError(DeleteDepartment, { input: { id: department.id } }, 'InUse', { as });
    // Time enough for a delete that does not wait; one that does needs none.
    await Promise.race([answer, setTimeout(500)]);
    return { answer };
  });

  expect((await deleting.answer).dependents).toEqual([{ __typename: 'ProfessionalIdentity', id: identity.id }]);
  expect(await live()).toEqual([1, 1]);
});

test('RU.10 restores only while the organization is not deleted', async () => {
  const { api, as, department, location, live } = await setUp();
  await api.runOk(DeleteDepartment, { input: { id: department.id } }, { as });
  await api.runOk(DeleteLocation, { input: { id: location.id } }, { as });
  await api.db.contact.updateMany({ data: { deletedAt: new Date() } });

  const ofDepartment = await api.runError(RestoreDepartment, { input: { id: department.id } }, 'ValidationFailed', { as });
  const ofLocation = await api.runError(RestoreLocation, { input: { id: location.id } }, 'ValidationFailed', { as });

  expect([ofDepartment, ofLocation]).toMatchObject([
    { violations: [{ propertyPath: 'id', code: 'OWNER_DELETED' }] },
    { violations: [{ propertyPath: 'id', code: 'OWNER_DELETED' }] },
  ]);
  expect(await live()).toEqual([0, 0]);
});

test('RU.3 RU.5 deleting needs the permission TENANT_BACKOFFICE, an id of the kind and tenant, and the current version', async () => {
  const { api, as, department, location, live } = await setUp();
  const ofDepartment = { input: { id: department.id } };
  const ofLocation = { input: { id: location.id } };

  await api.runError(DeleteDepartment, ofDepartment, 'PermissionDenied');
  await api.runError(DeleteLocation, ofLocation, 'PermissionDenied');
  await api.runError(DeleteDepartment, ofLocation, 'NotFound', { as });
  await api.runError(DeleteLocation, ofDepartment, 'NotFound', { as });
  await api.runError(DeleteDepartment, ofDepartment, 'NotFound', { as: api.stranger });
  await api.runError(DeleteLocation, ofLocation, 'NotFound', { as: api.stranger });
  await api.runError(DeleteDepartment, { input: { id: department.id, ifVersion: 7 } }, 'StaleVersion', { as });
  await api.runError(DeleteLocation, { input: { id: location.id, ifVersion: 7 } }, 'StaleVersion', { as });
  const [departmentError] = await api.runRefused(DeleteDepartment, ofDepartment, { as: api.anonymous });
  const [locationError] = await api.runRefused(DeleteLocation, ofLocation, { as: api.anonymous });
  expect([departmentError?.extensions?.code, locationError?.extensions?.code]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  expect(await live()).toEqual([1, 1]);
});

test('RU.3 RU.5 restoring needs the permission TENANT_BACKOFFICE and something deleted of the tenant', async () => {
  const { api, as, department, location, live } = await setUp();
  const ofDepartment = { input: { id: department.id } };
  const ofLocation = { input: { id: location.id } };

  await api.runError(RestoreDepartment, ofDepartment, 'NotFound', { as });
  await api.runError(RestoreLocation, ofLocation, 'NotFound', { as });
  await api.runOk(DeleteDepartment, ofDepartment, { as });
  await api.runOk(DeleteLocation, ofLocation, { as });
  await api.runError(RestoreDepartment, ofDepartment, 'PermissionDenied');
  await api.runError(RestoreLocation, ofLocation, 'PermissionDenied');
  await api.runError(RestoreDepartment, ofDepartment, 'NotFound', { as: api.stranger });
  await api.runError(RestoreLocation, ofLocation, 'NotFound', { as: api.stranger });
  const [departmentError] = await api.runRefused(RestoreDepartment, ofDepartment, { as: api.anonymous });
  const [locationError] = await api.runRefused(RestoreLocation, ofLocation, { as: api.anonymous });
  expect([departmentError?.extensions?.code, locationError?.extensions?.code]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  expect(await live()).toEqual([0, 0]);
});
