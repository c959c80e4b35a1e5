import { DomainError } from '../../platform/domainError.ts';

/** Nobody is told what was wrong: who guesses would learn which accounts there are. */
export class LoginRefused extends DomainError {
  readonly code = 'LOGIN_REFUSED';
  readonly title = 'Not signed in';
  readonly status = 401;

  constructor() {
    super('The e-mail address or the password is wrong, the account is locked, or the device is not registered.');
  }
}

/** A refresh token does not hold, for whatever reason. */
export class SessionEnded extends DomainError {
  readonly code = 'SESSION_ENDED';
  readonly title = 'The session has ended';
  readonly status = 401;

  constructor() {
    super('The session has ended, or its refresh token was used before. Sign in again.');
  }
}

/** The caller did not sign in here with a password. */
export class NotSignedInHere extends DomainError {
  readonly code = 'NOT_SIGNED_IN_HERE';
  readonly title = 'Not signed in with a password';
  readonly status = 422;

  constructor() {
    super('You have not signed in with a password of this server, so there is none to change.');
  }
}

/** The operator has not set what signing users in needs. */
export class SignInNotConfigured extends DomainError {
  readonly code = 'SIGN_IN_NOT_CONFIGURED';
  readonly title = 'Nobody signs in here';
  readonly status = 501;

  constructor() {
    super('This server signs nobody in, because its operator has set no JWT_SECRET. Sign in where your tokens come from.');
  }
}
