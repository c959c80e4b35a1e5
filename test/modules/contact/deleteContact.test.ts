import { expect, test } from '@jest/globals';
import { newUuid } from '../../../src/platform/ids.ts';
import { graphql } from '../../generated/index.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';

const DeleteIndividual = graphql(`
  mutation DeleteIndividual($input: DeleteIndividualContactInput!) {
    deleteIndividualContact(input: $input) {
      ... on DeleteIndividualContactPayload {
        contact {
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

const DeleteOrganization = graphql(`
  mutation DeleteOrganization($input: DeleteOrganizationContactInput!) {
    deleteOrganizationContact(input: $input) {
      ... on DeleteOrganizationContactPayload {
        contact {
          id
          deleted
        }
      }
      ...Problems
    }
  }
`);

const Restore = graphql(`
  mutation RestoreContact($input: RestoreContactInput!) {
    restoreContact(input: $input) {
      ... on RestoreContactPayload {
        contact {
          id
          deleted
          emails {
            address
          }
        }
      }
      ...Problems
    }
  }
`);

const Read = graphql(`
  query ReadDeleted($id: ID!) {
    contact(id: $id) {
      id
      deleted
    }
    contacts {
      totalCount
    }
    all: contacts(deleted: INCLUDE) {
      totalCount
    }
    gone: contacts(deleted: ONLY) {
      nodes {
        id
      }
    }
  }
`);

/** An individual that represents an organization; written as rows, because only what depends on them matters here. */
async function makeRepresentative(api: Api) {
  const individual = await makeIndividualContact(api);
  const organization = await makeOrganizationContact(api);
  const id = newUuid();
  await api.db.professionalIdentity.create({
    data: { tenantId: api.tenantId, id, individualId: individual.uuid, organizationId: organization.uuid, isActive: true },
  });
  return { individual, organization, identityId: id };
}

const customerRole = (api: Api, contactId: string, references: object) => ({
  tenantId: api.tenantId,
  id: newUuid(),
  contactId,
  customerNumber: newUuid(),
  isActive: true,
  isSuspended: false,
  customerSince: new Date('2020-01-01'),
  debtorAccountId: 'D00000001',
  ...references,
});

test('R3.11 RU.10 a deleted contact is hidden from lists, listed on request, and readable by id', async () => {
  const api = await createApi({ now: () => new Date('2026-03-01T12:00:00Z') });
  const { id } = await makeIndividualContact(api);
  await makeIndividualContact(api);

  const { contact } = await api.runOk(DeleteIndividual, { input: { id } }, { as: api.backoffice });

  expect(contact).toEqual({ id, deleted: true, deletedAt: '2026-03-01T12:00:00.000Z', version: 2 });
  expect(await api.runQuery(Read, { id })).toEqual({
    contact: { id, deleted: true },
    contacts: { totalCount: 1 },
    all: { totalCount: 2 },
    gone: { nodes: [{ id }] },
  });
});

test('RU.5 needs the permission TENANT_BACKOFFICE', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api);

  const problem = await api.runError(DeleteIndividual, { input: { id } }, 'PermissionDenied');

  expect(problem).toMatchObject({ code: 'FORBIDDEN', status: 403, permission: 'TENANT_BACKOFFICE' });
  expect(await api.db.contact.count({ where: { deletedAt: null } })).toBe(1);
});

test('RU.10 restoring brings back what the delete took, and not what was deleted before', async () => {
  const api = await createApi();
  const { id, uuid } = await makeIndividualContact(api, {
    emails: [
      { type: 'WORK_EMAIL', address: 'kept@example.com' },
      { type: 'WORK_EMAIL', address: 'dropped@example.com' },
    ],
  });
  await api.db.email.updateMany({ where: { address: 'dropped@example.com' }, data: { deletedAt: new Date(), deletionId: newUuid() } });
  await api.runOk(DeleteIndividual, { input: { id } }, { as: api.backoffice });
  expect(await api.db.email.count({ where: { deletedAt: null } })).toBe(0);

  const { contact } = await api.runOk(Restore, { input: { id } }, { as: api.backoffice });

  expect(contact).toEqual({ id, deleted: false, emails: [{ address: 'kept@example.com' }] });
  expect(await api.db.change.findMany({ where: { entityId: uuid }, orderBy: { sequence: 'asc' }, select: { operation: true } })).toEqual([
    { operation: 'CREATE' },
    { operation: 'DELETE' },
    { operation: 'RESTORE' },
  ]);
});

test('RU.10 a deleted contact gives its external id free; a restore that would clash names the holder', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api, { externalId: 'crm-1' });
  await api.runOk(DeleteIndividual, { input: { id } }, { as: api.backoffice });
  const holder = await makeIndividualContact(api, { externalId: 'crm-1' });

  const problem = await api.runError(Restore, { input: { id } }, 'Conflict', { as: api.backoffice });

  expect(problem).toMatchObject({ propertyPath: 'externalId', existing: { id: holder.id } });
  expect(await api.db.contact.count({ where: { deletedAt: null } })).toBe(1);
});

test('restoring needs a deleted contact and the permission TENANT_BACKOFFICE', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api);

  await api.runError(Restore, { input: { id } }, 'NotFound', { as: api.backoffice });
  await api.runError(Restore, { input: { id } }, 'PermissionDenied');
  await api.runError(Restore, { input: { id } }, 'NotFound', { as: api.stranger });
});

test('R3.10 R3.15 R3.18 refuses to delete an organization that somebody represents, and names the identities', async () => {
  const api = await createApi();
  const { organization, identityId } = await makeRepresentative(api);

  const problem = await api.runError(DeleteOrganization, { input: { id: organization.id } }, 'InUse', { as: api.backoffice });

  expect(problem).toMatchObject({
    code: 'IN_USE',
    status: 422,
    dependents: [{ __typename: 'ProfessionalIdentity', id: `professional_identity_${identityId.replaceAll('-', '')}` }],
  });
  expect(await api.db.contact.count({ where: { deletedAt: null } })).toBe(2);
});

test('R3.18 with force deletes the organization and deactivates who represents it', async () => {
  const api = await createApi({ now: () => new Date('2026-03-01T12:00:00Z') });
  const { organization, identityId } = await makeRepresentative(api);

  const { contact } = await api.runOk(DeleteOrganization, { input: { id: organization.id, force: true } }, { as: api.backoffice });

  expect(contact.deleted).toBe(true);
  expect(await api.db.professionalIdentity.findFirst({ where: { id: identityId } })).toMatchObject({
    isActive: false,
    deactivationDate: new Date('2026-03-01T12:00:00Z'),
    deletedAt: null,
    version: 2,
  });
});

test('R3.18 refuses to delete a payer and a manager of customers; with force clears the references', async () => {
  const api = await createApi();
  const { individual, identityId } = await makeRepresentative(api);
  const customer = await makeIndividualContact(api);
  const role = customerRole(api, customer.uuid, { alternativePayerId: individual.uuid, managedById: identityId });
  await api.db.customer.create({ data: role });

  const problem = await api.runError(DeleteIndividual, { input: { id: individual.id } }, 'InUse', { as: api.backoffice });
  expect(problem.dependents).toMatchObject([{ __typename: 'CustomerRole' }]);

  await api.runOk(DeleteIndividual, { input: { id: individual.id, force: true } }, { as: api.backoffice });
  expect(await api.db.customer.findFirst({ where: { id: role.id } })).toMatchObject({
    alternativePayerId: null,
    managedById: null,
    version: 2,
  });
  expect(await api.db.professionalIdentity.findFirst({ where: { id: identityId } })).toMatchObject({ deletedAt: expect.any(Date) });
});

test('refuses a stale version and an id of the other kind', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api);

  await api.runError(DeleteIndividual, { input: { id, ifVersion: 7 } }, 'StaleVersion', { as: api.backoffice });
  await api.runError(DeleteOrganization, { input: { id } }, 'NotFound', { as: api.backoffice });
  await api.runError(DeleteIndividual, { input: { id } }, 'NotFound', { as: api.stranger });
  expect(await api.db.contact.count({ where: { deletedAt: null } })).toBe(1);
});
