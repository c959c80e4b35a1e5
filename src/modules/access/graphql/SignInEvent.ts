import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import { Versioned } from '../../../graphql/versioned.ts';
import { Device } from './Device.ts';
import { UserAccount } from './UserAccount.ts';

const SignInEventKind = defineEnum('SignInEventKind', 'What happened.', {
  SIGNED_IN: 'A user signed in.',
  SIGN_IN_REFUSED:
    'Somebody tried to sign in on a device of the tenant and was refused: the password was wrong, nobody has the e-mail address, or the account is locked. What was refused because it was tried too often is not recorded.',
  SIGNED_OUT: 'A user signed out.',
  REFRESH_TOKEN_REUSED: 'A refresh token came that had been used before, which ended the session: it may have been stolen.',
  PASSWORD_CHANGED: 'The password of the user was changed or taken away; `history` says by whom.',
});

export const SignInEvent = builder.prismaNode('SignInEvent', {
  description: 'Something that happened where users sign in. It never changes. Needs the permission TENANT_BACKOFFICE.',
  authScopes: { permission: 'TENANT_BACKOFFICE' },
  interfaces: [Versioned],
  id: { resolve: (event) => event.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    kind: t.expose('kind', { type: SignInEventKind, description: 'What happened.' }),
    userAccount: t.relation('userAccount', {
      type: UserAccount,
      nullable: true,
      description: 'Whose account it was about, deleted or not; null when no account has the e-mail address that was tried.',
    }),
    device: t.relation('device', {
      type: Device,
      nullable: true,
      description: 'The device that it happened on, revoked or not; null for what back office did.',
    }),
  }),
});
