import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';

const AddIdentityWithDetails = graphql(`
  mutation AddIdentityWithDetails($input: AddProfessionalIdentityInput!) {
    addProfessionalIdentity(input: $input) {
      ... on AddProfessionalIdentityPayload {
        professionalIdentity {
          id
          emails {
            ...Owner
          }
          phones {
            ...Owner
          }
        }
      }
      ...Problems
    }
  }
`);

const ContactWithDetails = graphql(`
  query ContactWithDetails($id: ID!) {
    contact(id: $id) {
      addresses {
        ...Owner
      }
      emails {
        ...Owner
      }
      phones {
        ...Owner
      }
      webAddresses {
        ...Owner
      }
    }
  }
  fragment Owner on ContactDetail {
    contact {
      __typename
      id
    }
    professionalIdentity {
      id
    }
  }
`);

const details = {
  addresses: [{ type: 'OFFICE', city: 'London' }],
  emails: [{ type: 'WORK_EMAIL', address: 'ada@example.com' }],
  phones: [{ type: 'MOBILE', number: '+44 20 7946 0000' }],
  webAddresses: [{ type: 'BLOG', url: 'https://example.com' }],
} as const;

const copied = () => structuredClone(details) as never;

test('a detail of a contact says whose it is, so that a client can keep it apart from its owner', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api, copied());

  const { contact } = await api.runQuery(ContactWithDetails, { id });

  const owner = { contact: { __typename: 'IndividualContact', id }, professionalIdentity: null };
  expect(contact).toEqual({ addresses: [owner], emails: [owner], phones: [owner], webAddresses: [owner] });
});

test('a detail of a professional identity says whose it is', async () => {
  const api = await createApi();
  const [individual, organization] = [await makeIndividualContact(api), await makeOrganizationContact(api)];
  const { emails, phones } = copied() as { emails: []; phones: [] };

  const { professionalIdentity } = await api.runOk(AddIdentityWithDetails, {
    input: { individualId: individual.id, organizationId: organization.id, isActive: true, emails, phones },
  });

  const owner = { contact: null, professionalIdentity: { id: professionalIdentity.id } };
  expect(professionalIdentity).toMatchObject({ emails: [owner], phones: [owner] });
});
