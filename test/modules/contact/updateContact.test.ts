import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';

const UpdateIndividual = graphql(`
  mutation UpdateIndividual($input: UpdateIndividualContactInput!) {
    updateIndividualContact(input: $input) {
      ... on UpdateIndividualContactPayload {
        contact {
          id
          name
          externalId
          dateOfBirth
          anniversary
          version
        }
      }
      ...Problems
    }
  }
`);

const UpdateOrganization = graphql(`
  mutation UpdateOrganization($input: UpdateOrganizationContactInput!) {
    updateOrganizationContact(input: $input) {
      ... on UpdateOrganizationContactPayload {
        contact {
          id
          name
          founded
          externalOrganizationId
          version
        }
      }
      ...Problems
    }
  }
`);

test('R3.8 RU.8 changes what is given, leaves what is absent, clears what is null', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api, { name: 'Ada', externalId: 'crm-1', dateOfBirth: '1815-12-10' });

  const { contact } = await api.runOk(UpdateIndividual, { input: { id, patch: { name: 'Ada King', externalId: null } } });

  expect(contact).toEqual({
    id,
    name: 'Ada King',
    externalId: null,
    dateOfBirth: '1815-12-10',
    anniversary: null,
    version: 2,
  });
});

test('RU.8 refuses null for a field that cannot be empty', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api, { name: 'Ada' });

  const problem = await api.runError(UpdateIndividual, { input: { id, patch: { name: null } } }, 'ValidationFailed');

  expect(problem.violations).toEqual([
    { propertyPath: 'patch.name', in: 'BODY', detail: 'must not be null; leave it out to keep the value.', code: 'REQUIRED' },
  ]);
});

test('a change that changes nothing raises no version and records nothing', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api, { name: 'Ada' });
  const before = await api.db.change.count();

  const { contact } = await api.runOk(UpdateIndividual, { input: { id, patch: { name: 'Ada' } } });

  expect(contact.version).toBe(1);
  expect(await api.db.change.count()).toBe(before);
});

test('refuses a stale version, shows the current object and what changed since', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api, { name: 'Ada' });
  await api.runOk(UpdateIndividual, { input: { id, ifVersion: 1, patch: { name: 'Ada King', anniversary: '1835-07-08' } } });

  const problem = await api.runError(UpdateIndividual, { input: { id, ifVersion: 1, patch: { name: 'Augusta' } } }, 'StaleVersion');

  expect(problem).toMatchObject({
    code: 'STALE_VERSION',
    status: 409,
    current: { __typename: 'IndividualContact', id },
    currentVersion: 2,
    baseVersion: 1,
    base: { name: 'Ada' },
    conflictingPaths: ['name'],
  });
});

test('of concurrent changes none is lost', async () => {
  const api = await createApi();
  const { id, uuid } = await makeIndividualContact(api, { name: 'Ada' });

  await Promise.all([
    api.runOk(UpdateIndividual, { input: { id, patch: { name: 'Ada King' } } }),
    api.runOk(UpdateIndividual, { input: { id, patch: { dateOfBirth: '1815-12-10' } } }),
    api.runOk(UpdateIndividual, { input: { id, patch: { anniversary: '1835-07-08' } } }),
  ]);

  expect(await api.db.contact.findFirst({ where: { id: uuid } })).toMatchObject({ name: 'Ada King', version: 4 });
  expect(await api.db.change.count({ where: { entityId: uuid, operation: 'UPDATE' } })).toBe(3);
});

test('R3.22 R3.23 changes an organization', async () => {
  const api = await createApi();
  const { id } = await makeOrganizationContact(api, { name: 'Acme', founded: '1900-01-01' });

  const { contact } = await api.runOk(UpdateOrganization, {
    input: { id, patch: { founded: null, externalOrganizationId: 'other-7' } },
  });

  expect(contact).toEqual({ id, name: 'Acme', founded: null, externalOrganizationId: 'other-7', version: 2 });
});

test('RU.3 R3.14 an unknown id, one of the other kind and one of another tenant are the same: not found', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api);
  const organization = await makeOrganizationContact(api);
  const bare = id.replace('individual_', '');
  const unknown = [organization.id, `organization_${bare}`, 'individual_0', `email_${bare}`, '', 'x'.repeat(5000)];

  for (const wrong of unknown) {
    const problem = await api.runError(UpdateIndividual, { input: { id: wrong, patch: { name: 'X' } } }, 'NotFound');
    expect(problem).toMatchObject({ code: 'NOT_FOUND', status: 404, propertyPath: 'id', id: wrong });
  }
  const foreign = await api.runError(UpdateIndividual, { input: { id, patch: { name: 'X' } } }, 'NotFound', { as: api.stranger });
  expect(foreign).toMatchObject({ propertyPath: 'id', id });
  expect(await api.db.contact.count({ where: { name: 'X' } })).toBe(0);
});

test('RU.6 takes the UUID in place of the id', async () => {
  const api = await createApi();
  const { id, uuid } = await makeIndividualContact(api);

  const { contact } = await api.runOk(UpdateIndividual, { input: { id: uuid, patch: { name: 'By UUID' } } });

  expect(contact).toMatchObject({ id, name: 'By UUID' });
});
