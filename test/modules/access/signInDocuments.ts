/** Signing in as a client does. */
import { graphql } from '../../generated/index.ts';

export const Login = graphql(`
  mutation Login($input: LoginInput!) {
    login(input: $input) {
      ... on LoginPayload {
        accessToken
        accessTokenExpiresAt
        refreshToken
        refreshTokenExpiresAt
      }
      ...Problems
    }
  }
`);

export const RefreshSession = graphql(`
  mutation RefreshSession($input: RefreshSessionInput!) {
    refreshSession(input: $input) {
      ... on RefreshSessionPayload {
        accessToken
        accessTokenExpiresAt
        refreshToken
        refreshTokenExpiresAt
      }
      ...Problems
    }
  }
`);

export const Logout = graphql(`
  mutation Logout($input: LogoutInput!) {
    logout(input: $input) {
      ... on LogoutPayload {
        ended
      }
      ...Problems
    }
  }
`);

export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ... on ChangePasswordPayload {
        userAccount {
          id
          version
          hasPassword
        }
      }
      ...Problems
    }
  }
`);

export const RegisterDevice = graphql(`
  mutation RegisterDevice($input: RegisterDeviceInput!) {
    registerDevice(input: $input) {
      ... on RegisterDevicePayload {
        device {
          id
          uuid
          name
          version
          deleted
          lastUsedAt
        }
        deviceToken
      }
      ...Problems
    }
  }
`);

export const RevokeDevice = graphql(`
  mutation RevokeDevice($input: RevokeDeviceInput!) {
    revokeDevice(input: $input) {
      ... on RevokeDevicePayload {
        device {
          id
          version
          deleted
          deletedAt
        }
      }
      ...Problems
    }
  }
`);

export const ReadDevice = graphql(`
  query ReadDevice($id: ID!) {
    device(id: $id) {
      id
      name
      deleted
      lastUsedAt
      history {
        nodes {
          operation
          fields {
            path
            new
          }
        }
      }
    }
  }
`);

export const ReadDevices = graphql(`
  query ReadDevices($filter: DeviceFilter, $deleted: DeletedFilter) {
    devices(filter: $filter, deleted: $deleted) {
      nodes {
        name
      }
    }
  }
`);

export const ReadSignInEvents = graphql(`
  query ReadSignInEvents($filter: SignInEventFilter) {
    signInEvents(filter: $filter) {
      nodes {
        id
        kind
        createdAt
        userAccount {
          id
        }
        device {
          id
        }
        history {
          nodes {
            operation
            actor {
              kind
              id
            }
          }
        }
      }
    }
  }
`);

export const SignInAccount = graphql(`
  mutation SignInAccount($input: CreateUserAccountInput!) {
    createUserAccount(input: $input) {
      ... on CreateUserAccountPayload {
        userAccount {
          id
          uuid
          email
          hasPassword
          isLocked
          permissions
        }
      }
      ...Problems
    }
  }
`);

export const ChangeSignInAccount = graphql(`
  mutation ChangeSignInAccount($input: UpdateUserAccountInput!) {
    updateUserAccount(input: $input) {
      ... on UpdateUserAccountPayload {
        userAccount {
          version
          hasPassword
          isLocked
          permissions
        }
      }
      ...Problems
    }
  }
`);

export const WhoAmI = graphql(`
  query WhoAmI {
    viewer {
      kind
      id
      deviceId
      permissions
      userAccount {
        id
        email
      }
    }
  }
`);
