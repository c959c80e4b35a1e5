import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { makeDepartment } from '../organization/makeUnits.ts';
import { makeProfessionalIdentity } from './makeProfessionalIdentity.ts';

const RestoreProfessionalIdentity = graphql(`
  mutation RestoreProfessionalIdentity($input: RestoreProfessionalIdentityInput!) {
    restoreProfessionalIdentity(input: $input) {
      ... on RestoreProfessionalIdentityPayload {
        professionalIdentity {
          id
          deleted
          version
          departments {
            name
          }
          emails {
            address
          }
        }
      }
      ...Problems
    }
  }
`);

const DeleteForRestore = graphql(`
  mutation DeleteForRestore($input: DeleteProfessionalIdentityInput!) {
    deleteProfessionalIdentity(input: $input) {
      ...Problems
    }
  }
`);

const RemoveIdentityEmail = graphql(`
  mutation RemoveIdentityEmail($input: RemoveEmailInput!) {
    removeEmail(input: $input) {
      ...Problems
    }
  }
`);

const deleteIdentity = (api: Api, id: string) => api.runOk(DeleteForRestore, { input: { id } }, { as: api.backoffice });

const encode = (prefix: string, uuid: string) => `${prefix}_${uuid.replaceAll('-', '')}`;

test('R3.36 RU.10 brings back exactly what the delete took', async () => {
  const api = await createApi();
  const { id: organizationId } = await makeOrganizationContact(api);
  const department = await makeDepartment(api, organizationId, 'Sales');
  const { identity } = await makeProfessionalIdentity(api, {
    organizationId,
    departmentIds: [department.id],
    emails: [
      { type: 'WORK_EMAIL', address: 'kept@engines.example' },
      { type: 'WORK_EMAIL', address: 'dropped@engines.example' },
    ],
  });
  const dropped = await api.db.email.findFirstOrThrow({ where: { address: 'dropped@engines.example' } });
  const removal = { ownerId: identity.id, id: encode('email', dropped.id) };
  await api.runOk(RemoveIdentityEmail, { input: removal }, { as: api.backoffice });
  await deleteIdentity(api, identity.id);

  const { professionalIdentity } = await api.runOk(
    RestoreProfessionalIdentity,
    { input: { id: identity.id } },
    { as: api.backoffice },
  );

  expect(professionalIdentity).toEqual({
    id: identity.id,
    deleted: false,
    version: 3,
    departments: [{ name: 'Sales' }],
    emails: [{ address: 'kept@engines.example' }],
  });
});

test('R3.32 refuses while the individual, or the organization of an active identity, is deleted', async () => {
  const api = await createApi();
  const { identity } = await makeProfessionalIdentity(api);
  const variables = { input: { id: identity.id } };
  await deleteIdentity(api, identity.id);
  await api.db.contact.updateMany({ data: { deletedAt: new Date() } });

  const problem = await api.runError(RestoreProfessionalIdentity, variables, 'ValidationFailed', { as: api.backoffice });
  expect(problem.violations.map(({ propertyPath, code, detail }) => ({ propertyPath, code, detail }))).toEqual([
    { propertyPath: 'id', code: 'OWNER_DELETED', detail: 'belongs to an individual that is deleted. Restore that first.' },
    { propertyPath: 'id', code: 'OWNER_DELETED', detail: 'represents an organization that is deleted. Restore that first.' },
  ]);
  expect(await api.db.professionalIdentity.count({ where: { deletedAt: null } })).toBe(0);

  await api.db.contact.updateMany({ where: { kind: 'INDIVIDUAL' }, data: { deletedAt: null } });
  await api.runError(RestoreProfessionalIdentity, variables, 'ValidationFailed', { as: api.backoffice });
  await api.db.professionalIdentity.updateMany({ data: { isActive: false } });
  await api.runOk(RestoreProfessionalIdentity, variables, { as: api.backoffice });
});

test('RU.3 RU.5 needs a deleted identity of the tenant and the permission TENANT_BACKOFFICE', async () => {
  const api = await createApi();
  const { identity } = await makeProfessionalIdentity(api);
  const variables = { input: { id: identity.id } };

  await api.runError(RestoreProfessionalIdentity, variables, 'NotFound', { as: api.backoffice });
  await deleteIdentity(api, identity.id);
  await api.runError(RestoreProfessionalIdentity, variables, 'NotFound', { as: api.stranger });
  await api.runError(RestoreProfessionalIdentity, variables, 'PermissionDenied');
  const [error] = await api.runRefused(RestoreProfessionalIdentity, variables, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await api.db.professionalIdentity.count({ where: { deletedAt: null } })).toBe(0);
});
