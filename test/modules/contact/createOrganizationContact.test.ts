import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi } from '../../support/api.ts';

const CreateOrganization = graphql(`
  mutation CreateOrganizationWithEverything($input: CreateOrganizationContactInput!) {
    createOrganizationContact(input: $input) {
      ... on CreateOrganizationContactPayload {
        contact {
          id
          kind
          name
          externalId
          founded
          externalOrganizationId
          emails {
            usageContext
          }
        }
      }
      ...Problems
    }
  }
`);

test('R3.16 R3.22 R3.23 R3.24 creates an organization with every field', async () => {
  const api = await createApi();

  const { contact } = await api.runOk(CreateOrganization, {
    input: {
      name: 'Analytical Engines Ltd',
      externalId: 'crm-1',
      founded: '1837-01-01',
      externalOrganizationId: 'other-tenant-7',
      emails: [{ type: 'WORK_EMAIL', address: 'office@example.com' }],
    },
  });

  expect(contact).toEqual({
    id: expect.stringMatching(/^organization_[0-9a-f]{32}$/),
    kind: 'ORGANIZATION',
    name: 'Analytical Engines Ltd',
    externalId: 'crm-1',
    founded: '1837-01-01',
    externalOrganizationId: 'other-tenant-7',
    emails: [{ usageContext: 'ORGANIZATION' }],
  });
});

test('an individual and an organization may have the same external id', async () => {
  const api = await createApi();
  await api.db.contact.create({
    data: { tenantId: api.tenantId, id: '01930000-0000-7000-8000-000000000001', kind: 'INDIVIDUAL', name: 'A', externalId: 'crm-1' },
  });

  const { contact } = await api.runOk(CreateOrganization, { input: { name: 'B', externalId: 'crm-1' } });

  expect(contact.externalId).toBe('crm-1');
});

test('refuses an external id that an organization has', async () => {
  const api = await createApi();
  const { contact } = await api.runOk(CreateOrganization, { input: { name: 'A', externalId: 'crm-1' } });

  const problem = await api.runError(CreateOrganization, { input: { name: 'B', externalId: 'crm-1' } }, 'Conflict');

  expect(problem.existing).toEqual({ __typename: 'OrganizationContact', id: contact.id });
});
