/** The columns of the permission matrix, and what each of them is answered. */
import type { Permission } from '../../../src/generated/prisma/client.ts';

/** What an operation needs. */
export type Needed =
  /** Nobody is asked for a credential; one that does not hold is not looked at. */
  | 'nothing'
  /** No credential, or one that holds. */
  | 'no bad credential'
  /** A credential that holds, whatever it permits. */
  | 'a credential'
  | 'TENANT_ACCESS'
  | 'TENANT_BACKOFFICE'
  /** A credential that holds; without one, GraphQL says that the document is not valid. */
  | 'a credential to introspect'
  /** TENANT_ACCESS to ask, and TENANT_BACKOFFICE to be told: who lacks that is shown nothing, as if nothing were there. */
  | 'TENANT_BACKOFFICE to see'
  /** TENANT_ACCESS to ask, and TENANT_BACKOFFICE for what is found. */
  | 'TENANT_BACKOFFICE if found'
  /** What no permission replaces. */
  | 'to be registered'
  | 'TENANT_BACKOFFICE or to be registered';

/** Permissions that widen what another one allows, and allow nothing alone. */
type Widening = Exclude<Permission, 'TENANT_ACCESS' | 'TENANT_BACKOFFICE'>;

/** Who calls: nobody, with a credential that does not hold, or with exactly these permissions in a token or an API key. */
export type CallerName =
  | 'nobody'
  | 'expired token'
  | 'forged token'
  | 'token of no tenant'
  | 'expired key'
  | 'revoked key'
  | 'token without permissions'
  | Permission
  | `${Widening} and TENANT_ACCESS`
  | `${Permission} in a key`;

export type Outcome =
  /** What was asked for. */
  | 'done'
  /** Nothing, and no error. */
  | 'hidden'
  /** The error UNAUTHENTICATED, with the reason EXPIRED where a new credential is all that is needed. */
  | 'UNAUTHENTICATED'
  | 'EXPIRED'
  /** The error FORBIDDEN of what is read or followed, the problem PermissionDenied of a mutation; both name the permission. */
  | 'lacks TENANT_ACCESS'
  | 'lacks TENANT_BACKOFFICE'
  /** What GraphQL says of an introspection query where introspection is closed. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** Only registered documents are answered. */
  | 'DOCUMENT_NOT_REGISTERED';

const badCredential = {
  'expired token': 'EXPIRED',
  'forged token': 'UNAUTHENTICATED',
  'token of no tenant': 'UNAUTHENTICATED',
  'expired key': 'EXPIRED',
  'revoked key': 'UNAUTHENTICATED',
} as const;

const noCredential = { nobody: 'UNAUTHENTICATED', ...badCredential } as const;

const anyPermission = {
  'token without permissions': 'done',
  TENANT_ACCESS: 'done',
  TENANT_BACKOFFICE: 'done',
  CONTACTS_SYNC: 'done',
  'CONTACTS_SYNC and TENANT_ACCESS': 'done',
  'TENANT_ACCESS in a key': 'done',
  'TENANT_BACKOFFICE in a key': 'done',
  'CONTACTS_SYNC in a key': 'done',
} as const;

export const cells: Record<Needed, Record<CallerName, Outcome>> = {
  nothing: {
    nobody: 'done',
    'expired token': 'done',
    'forged token': 'done',
    'token of no tenant': 'done',
    'expired key': 'done',
    'revoked key': 'done',
    ...anyPermission,
  },
  'no bad credential': { nobody: 'done', ...badCredential, ...anyPermission },
  'a credential': { ...noCredential, ...anyPermission },
  'a credential to introspect': { nobody: 'GRAPHQL_VALIDATION_FAILED', ...badCredential, ...anyPermission },
  TENANT_ACCESS: {
    ...noCredential,
    'token without permissions': 'lacks TENANT_ACCESS',
    TENANT_ACCESS: 'done',
    TENANT_BACKOFFICE: 'done',
    CONTACTS_SYNC: 'lacks TENANT_ACCESS',
    'CONTACTS_SYNC and TENANT_ACCESS': 'done',
    'TENANT_ACCESS in a key': 'done',
    'TENANT_BACKOFFICE in a key': 'done',
    'CONTACTS_SYNC in a key': 'lacks TENANT_ACCESS',
  },
  TENANT_BACKOFFICE: {
    ...noCredential,
    'token without permissions': 'lacks TENANT_BACKOFFICE',
    TENANT_ACCESS: 'lacks TENANT_BACKOFFICE',
    TENANT_BACKOFFICE: 'done',
    CONTACTS_SYNC: 'lacks TENANT_BACKOFFICE',
    'CONTACTS_SYNC and TENANT_ACCESS': 'lacks TENANT_BACKOFFICE',
    'TENANT_ACCESS in a key': 'lacks TENANT_BACKOFFICE',
    'TENANT_BACKOFFICE in a key': 'done',
    'CONTACTS_SYNC in a key': 'lacks TENANT_BACKOFFICE',
  },
  'TENANT_BACKOFFICE to see': {
    ...noCredential,
    'token without permissions': 'lacks TENANT_ACCESS',
    TENANT_ACCESS: 'hidden',
    TENANT_BACKOFFICE: 'done',
    CONTACTS_SYNC: 'lacks TENANT_ACCESS',
    'CONTACTS_SYNC and TENANT_ACCESS': 'hidden',
    'TENANT_ACCESS in a key': 'hidden',
    'TENANT_BACKOFFICE in a key': 'done',
    'CONTACTS_SYNC in a key': 'lacks TENANT_ACCESS',
  },
  'TENANT_BACKOFFICE if found': {
    ...noCredential,
    'token without permissions': 'lacks TENANT_ACCESS',
    TENANT_ACCESS: 'lacks TENANT_BACKOFFICE',
    TENANT_BACKOFFICE: 'done',
    CONTACTS_SYNC: 'lacks TENANT_ACCESS',
    'CONTACTS_SYNC and TENANT_ACCESS': 'lacks TENANT_BACKOFFICE',
    'TENANT_ACCESS in a key': 'lacks TENANT_BACKOFFICE',
    'TENANT_BACKOFFICE in a key': 'done',
    'CONTACTS_SYNC in a key': 'lacks TENANT_ACCESS',
  },
  'to be registered': {
    nobody: 'DOCUMENT_NOT_REGISTERED',
    ...badCredential,
    'token without permissions': 'DOCUMENT_NOT_REGISTERED',
    TENANT_ACCESS: 'DOCUMENT_NOT_REGISTERED',
    TENANT_BACKOFFICE: 'DOCUMENT_NOT_REGISTERED',
    CONTACTS_SYNC: 'DOCUMENT_NOT_REGISTERED',
    'CONTACTS_SYNC and TENANT_ACCESS': 'DOCUMENT_NOT_REGISTERED',
    'TENANT_ACCESS in a key': 'DOCUMENT_NOT_REGISTERED',
    'TENANT_BACKOFFICE in a key': 'DOCUMENT_NOT_REGISTERED',
    'CONTACTS_SYNC in a key': 'DOCUMENT_NOT_REGISTERED',
  },
  'TENANT_BACKOFFICE or to be registered': {
    nobody: 'DOCUMENT_NOT_REGISTERED',
    ...badCredential,
    'token without permissions': 'DOCUMENT_NOT_REGISTERED',
    TENANT_ACCESS: 'DOCUMENT_NOT_REGISTERED',
    TENANT_BACKOFFICE: 'done',
    CONTACTS_SYNC: 'DOCUMENT_NOT_REGISTERED',
    'CONTACTS_SYNC and TENANT_ACCESS': 'DOCUMENT_NOT_REGISTERED',
    'TENANT_ACCESS in a key': 'DOCUMENT_NOT_REGISTERED',
    'TENANT_BACKOFFICE in a key': 'done',
    'CONTACTS_SYNC in a key': 'DOCUMENT_NOT_REGISTERED',
  },
};

export const callerNames = Object.keys(cells.nothing) as CallerName[];
