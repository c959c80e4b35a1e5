/** const { identity, individual, organization } = await makeProfessionalIdentity(api): both contacts are made unless their ids are given. */
import type { AddProfessionalIdentityInput } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import type { Api } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';

const MakeProfessionalIdentity = graphql(`
  mutation MakeProfessionalIdentity($input: AddProfessionalIdentityInput!) {
    addProfessionalIdentity(input: $input) {
      ... on AddProfessionalIdentityPayload {
        professionalIdentity {
          id
          uuid
          version
        }
      }
      ...Problems
    }
  }
`);

export async function makeProfessionalIdentity(api: Api, overrides: Partial<AddProfessionalIdentityInput> = {}) {
  const individualId = String(overrides.individualId ?? (await makeIndividualContact(api)).id);
  const organizationId = String(overrides.organizationId ?? (await makeOrganizationContact(api)).id);
  const input = { isActive: true, ...overrides, individualId, organizationId };
  const { professionalIdentity } = await api.runOk(MakeProfessionalIdentity, { input });
  return { identity: professionalIdentity, individualId, organizationId };
}
