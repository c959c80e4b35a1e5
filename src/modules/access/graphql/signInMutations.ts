import { builder } from '../../../graphql/builder.ts';
import { defineMutation, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { Problem, typeNameOf } from '../../../graphql/problems.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { LoginRefused, NotSignedInHere, SessionEnded } from '../access.errors.ts';
import { changePassword } from '../service/changePassword.ts';
import type { IssuedTokens } from '../service/issueTokens.ts';
import { login, loginKeyHolder } from '../service/login.ts';
import { logout } from '../service/logout.ts';
import { refreshKeyHolder, refreshSession } from '../service/refreshSession.ts';
import { UserAccount } from './UserAccount.ts';

builder.objectType(LoginRefused, {
  name: 'LoginRefused',
  isTypeOf: (problem) => typeNameOf(problem) === 'LoginRefused',
  description: 'Nobody was signed in. The same for a wrong password, an e-mail address that nobody has, an account that is locked or deleted, and a device that is not registered.',
  interfaces: [Problem],
});

builder.objectType(SessionEnded, {
  name: 'SessionEnded',
  isTypeOf: (problem) => typeNameOf(problem) === 'SessionEnded',
  description: 'The refresh token does not hold: it is unknown, has expired or was used before, or its session was ended. The user has to sign in again.',
  interfaces: [Problem],
});

builder.objectType(NotSignedInHere, {
  name: 'NotSignedInHere',
  isTypeOf: (problem) => typeNameOf(problem) === 'NotSignedInHere',
  description: 'The caller has an API key, or a token from elsewhere, and so no password here.',
  interfaces: [Problem],
});

const tokens = (t: PayloadFields<IssuedTokens>) => ({
  accessToken: t.exposeString('accessToken', { description: 'Goes into the header `Authorization: Bearer <token>` of requests: a JSON Web Token (RFC 7519).' }),
  accessTokenExpiresAt: t.expose('accessTokenExpiresAt', {
    type: 'DateTime',
    description: 'From when on the access token is refused, 15 minutes from now unless the operator has set another time. It is refused before when the session ends.',
  }),
  refreshToken: t.exposeString('refreshToken', { description: 'Goes into `refreshSession`, once. Shown once: only a hash of it is kept.' }),
  refreshTokenExpiresAt: t.expose('refreshTokenExpiresAt', {
    type: 'DateTime',
    description: 'When the session ends if it is not refreshed before, 30 days from now unless the operator has set another time.',
  }),
});

const refreshTokenField = (t: InputFields) => t.string({ required: true, description: 'The refresh token, at most 300 characters.' });

defineMutation('login', {
  description:
    'Signs a user in on a device. Needs no credential. After 5 wrong passwords for an e-mail address, or 30 on a device, within a day from the first, attempts have to wait 1 second, then 2, 4 and so on up to 15 minutes: the top-level error RATE_LIMITED says in `retryAfter` how many seconds. The right password sets the count of its account back. An idempotency key belongs to the device. SIGN_IN_NOT_CONFIGURED when the server signs nobody in.',
  input: (t) => ({
    deviceToken: t.string({ required: true, description: 'The token of the device, from `registerDevice`; at most 300 characters.' }),
    email: t.string({ required: true, description: 'The e-mail address of the user account, in upper or lower case; at most 320 characters.' }),
    password: t.field({ type: 'Password', required: true, description: 'The password as it was typed, 1 to 256 characters, spaces included.' }),
  }),
  resolve: login,
  payload: tokens,
  problems: [LoginRefused],
  open: { keyHolder: loginKeyHolder },
});

defineMutation('refreshSession', {
  description:
    'Gives new tokens for a refresh token, which is used up by that. Needs no credential. A refresh token that comes again ends its session, and of two requests with the same one at the same time the second does. To send a request again whose answer did not arrive, give it an idempotency key, a random one that you keep until then: it gets the first answer.',
  input: (t) => ({ refreshToken: refreshTokenField(t) }),
  resolve: refreshSession,
  payload: tokens,
  problems: [SessionEnded],
  open: { keyHolder: refreshKeyHolder },
});

defineMutation('logout', {
  description: 'Ends a session at once, with its access tokens. Needs no credential.',
  input: (t) => ({ refreshToken: refreshTokenField(t) }),
  resolve: logout,
  payload: (t) => ({
    ended: t.exposeBoolean('ended', { description: 'Whether there was a session to end; false when it had ended already.' }),
  }),
  open: {},
});

defineMutation('changePassword', {
  description:
    'Changes the password of the user who is signed in, and ends the sessions that the user has elsewhere. Needs no permission. A wrong current password is a violation with the code WRONG_PASSWORD, and counts as one of `login`.',
  input: (t) => ({
    currentPassword: t.field({ type: 'Password', required: true, description: 'The password as it is now, 1 to 256 characters.' }),
    newPassword: t.field({ type: 'Password', required: true, description: 'Another password, 12 to 256 characters. It is kept as a salted hash alone.' }),
  }),
  resolve: changePassword,
  payload: (t) => ({
    userAccount: t.prismaField({ type: UserAccount, description: 'The user account as it is now.', ...writtenRow('UserAccount') }),
  }),
  problems: [NotSignedInHere],
});
