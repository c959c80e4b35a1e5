import { expect, test } from '@jest/globals';
import { newUuid } from '../../../src/platform/ids.ts';
import { graphql } from '../../generated/index.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { makeProfessionalIdentity } from './makeProfessionalIdentity.ts';

const DeleteProfessionalIdentity = graphql(`
  mutation DeleteProfessionalIdentity($input: DeleteProfessionalIdentityInput!) {
    deleteProfessionalIdentity(input: $input) {
      ... on DeleteProfessionalIdentityPayload {
        professionalIdentity {
          id
          deleted
          deletedAt
          version
        }
      }
      ...Problems
    }
  }
`);

/** A customer and a supplier that the identity looks after. */
async function makeManagedRoles(api: Api, managedById: string) {
  const { uuid: contactId } = await makeOrganizationContact(api);
  const shared = { tenantId: api.tenantId, contactId, isActive: true, managedById };
  const since = new Date('2020-01-01');
  const customer = { ...shared, id: newUuid(), customerNumber: 'C1', isSuspended: false, customerSince: since, debtorAccountId: 'D1' };
  const supplier = { ...shared, id: newUuid(), supplierNumber: 'S1', supplierSince: since, creditorAccountId: 'K1' };
  await api.db.customer.create({ data: customer });
  await api.db.supplierRole.create({ data: supplier });
  return { customer, supplier };
}

test('R3.36 RU.10 deletes an identity with its contact details', async () => {
  const api = await createApi({ now: () => new Date('2026-03-01T12:00:00Z') });
  const { identity } = await makeProfessionalIdentity(api, {
    emails: [{ type: 'WORK_EMAIL', address: 'ada@engines.example' }],
    phones: [{ type: 'WORK_MOBILE', number: '+44 20 7946 0958' }],
  });

  const { professionalIdentity } = await api.runOk(
    DeleteProfessionalIdentity,
    { input: { id: identity.id, ifVersion: 1 } },
    { as: api.backoffice },
  );

  expect(professionalIdentity).toEqual({ id: identity.id, deleted: true, deletedAt: '2026-03-01T12:00:00.000Z', version: 2 });
  const { deletionId } = await api.db.professionalIdentity.findFirstOrThrow();
  expect(deletionId).not.toBeNull();
  expect(await api.db.email.findFirst()).toMatchObject({ deletionId });
  expect(await api.db.phone.findFirst()).toMatchObject({ deletionId });
  expect(await api.db.contact.count({ where: { deletedAt: null } })).toBe(2);
  const deletes = await api.db.change.findMany({ where: { operation: 'DELETE' }, select: { entity: true } });
  expect(deletes.map(({ entity }) => entity).sort()).toEqual(['Email', 'Phone', 'ProfessionalIdentity']);
});

test('R3.18 refuses to delete a manager of customers and suppliers, and names the roles', async () => {
  const api = await createApi();
  const { identity } = await makeProfessionalIdentity(api);
  const { customer, supplier } = await makeManagedRoles(api, identity.uuid);

  const problem = await api.runError(DeleteProfessionalIdentity, { input: { id: identity.id } }, 'InUse', { as: api.backoffice });

  expect(problem.dependents).toEqual([
    { __typename: 'CustomerRole', id: `customer_${customer.id.replaceAll('-', '')}` },
    { __typename: 'SupplierRole', id: `supplier_${supplier.id.replaceAll('-', '')}` },
  ]);
  expect(await api.db.professionalIdentity.findFirst()).toMatchObject({ deletedAt: null, version: 1 });
});

test('R3.18 with force leaves the customers and suppliers without a manager', async () => {
  const api = await createApi();
  const { identity } = await makeProfessionalIdentity(api);
  await makeManagedRoles(api, identity.uuid);

  const input = { id: identity.id, force: true };
  const { professionalIdentity } = await api.runOk(DeleteProfessionalIdentity, { input }, { as: api.backoffice });

  expect(professionalIdentity.deleted).toBe(true);
  expect(await api.db.customer.findFirst()).toMatchObject({ managedById: null, version: 2 });
  expect(await api.db.supplierRole.findFirst()).toMatchObject({ managedById: null, version: 2 });
});

test('R3.18 a removed role does not hold its manager', async () => {
  const api = await createApi();
  const { identity } = await makeProfessionalIdentity(api);
  await makeManagedRoles(api, identity.uuid);
  await api.db.customer.updateMany({ data: { deletedAt: new Date() } });
  await api.db.supplierRole.updateMany({ data: { deletedAt: new Date() } });

  await api.runOk(DeleteProfessionalIdentity, { input: { id: identity.id, force: null } }, { as: api.backoffice });

  expect(await api.db.customer.findFirst()).toMatchObject({ managedById: identity.uuid });
});

test('RU.3 RU.5 needs the permission TENANT_BACKOFFICE, an id of the tenant and the current version', async () => {
  const api = await createApi();
  const { identity, organizationId } = await makeProfessionalIdentity(api);
  const variables = { input: { id: identity.id } };
  const as = api.backoffice;

  const denied = await api.runError(DeleteProfessionalIdentity, variables, 'PermissionDenied');
  expect(denied.permission).toBe('TENANT_BACKOFFICE');
  const [error] = await api.runRefused(DeleteProfessionalIdentity, variables, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  await api.runError(DeleteProfessionalIdentity, variables, 'NotFound', { as: api.stranger });
  await api.runError(DeleteProfessionalIdentity, { input: { id: organizationId } }, 'NotFound', { as });
  const stale = await api.runError(DeleteProfessionalIdentity, { input: { id: identity.id, ifVersion: 7 } }, 'StaleVersion', { as });
  expect(stale.currentVersion).toBe(1);
  expect(await api.db.professionalIdentity.findFirst()).toMatchObject({ deletedAt: null, version: 1 });

  await api.runOk(DeleteProfessionalIdentity, variables, { as });
  await api.runError(DeleteProfessionalIdentity, variables, 'NotFound', { as });
});
