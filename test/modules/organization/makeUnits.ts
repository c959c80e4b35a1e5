/** const { id } = await makeDepartment(api, organizationId, 'Sales'): a department or location made through the API. */
import { graphql } from '../../generated/index.ts';
import type { Api } from '../../support/api.ts';

const MakeDepartment = graphql(`
  mutation MakeDepartment($input: CreateDepartmentInput!) {
    createDepartment(input: $input) {
      ... on CreateDepartmentPayload {
        department {
          id
          uuid
        }
      }
      ...Problems
    }
  }
`);

const MakeLocation = graphql(`
  mutation MakeLocation($input: CreateLocationInput!) {
    createLocation(input: $input) {
      ... on CreateLocationPayload {
        location {
          id
          uuid
        }
      }
      ...Problems
    }
  }
`);

export async function makeDepartment(api: Api, organizationId: string, name = 'Accounting') {
  const { department } = await api.runOk(MakeDepartment, { input: { organizationId, name } });
  return department;
}

export async function makeLocation(api: Api, organizationId: string, name = 'Head office') {
  const { location } = await api.runOk(MakeLocation, { input: { organizationId, name } });
  return location;
}
