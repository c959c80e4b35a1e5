/** User accounts as a client reads and writes them. */
import { newUuid } from '../../../src/platform/ids.ts';
import { graphql } from '../../generated/index.ts';
import type { Api } from '../../support/api.ts';

export const UserAccountFields = graphql(`
  fragment UserAccountFields on UserAccount {
    id
    uuid
    version
    deleted
    email
    name
  }
`);

export const CreateUserAccount = graphql(`
  mutation CreateUserAccount($input: CreateUserAccountInput!) {
    createUserAccount(input: $input) {
      ... on CreateUserAccountPayload {
        userAccount {
          ...UserAccountFields
        }
      }
      ...Problems
    }
  }
`);

export const UpdateUserAccount = graphql(`
  mutation UpdateUserAccount($input: UpdateUserAccountInput!) {
    updateUserAccount(input: $input) {
      ... on UpdateUserAccountPayload {
        userAccount {
          ...UserAccountFields
        }
      }
      ...Problems
    }
  }
`);

export const DeleteUserAccount = graphql(`
  mutation DeleteUserAccount($input: DeleteUserAccountInput!) {
    deleteUserAccount(input: $input) {
      ... on DeleteUserAccountPayload {
        userAccount {
          ...UserAccountFields
        }
      }
      ...Problems
    }
  }
`);

export const RestoreUserAccount = graphql(`
  mutation RestoreUserAccount($input: RestoreUserAccountInput!) {
    restoreUserAccount(input: $input) {
      ... on RestoreUserAccountPayload {
        userAccount {
          ...UserAccountFields
        }
      }
      ...Problems
    }
  }
`);

export const ReadUserAccount = graphql(`
  query ReadUserAccount($id: ID!) {
    userAccount(id: $id) {
      ...UserAccountFields
    }
  }
`);

export const ReadUserAccounts = graphql(`
  query ReadUserAccounts(
    $first: Int
    $after: String
    $filter: UserAccountFilter
    $orderBy: [UserAccountOrder!]
    $deleted: DeletedFilter
  ) {
    userAccounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy, deleted: $deleted) {
      totalCount
      nodes {
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** A user account that was made through the API. */
export async function makeUserAccount(api: Api, input: { email?: string; name?: string } = {}) {
  const account = { email: `${newUuid()}@example.com`, name: 'Grace Hopper', ...input };
  return (await api.runOk(CreateUserAccount, { input: account }, { as: api.backoffice })).userAccount;
}
