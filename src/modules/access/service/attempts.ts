import type { Limit } from '../../../platform/rateLimit.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { registryTenantId } from '../../../platform/registryTenant.ts';
import { hashSecret } from '../../../platform/secretToken.ts';
import { normalizeEmail } from '../../contactDetail/kinds/email.ts';

const day = 24 * 60 * 60;
const slowing = { first: 1, longest: 15 * 60 };

/** Wrong passwords of one e-mail address, whether or not an account has it. */
export const limitOfAccount: Limit = { name: 'sign-in by account', attempts: 5, seconds: day, slowing };

/** Wrong passwords on one device. */
export const limitOfDevice: Limit = { name: 'sign-in by device', attempts: 30, seconds: day, slowing };

/** Attempts from one address on devices that there are not: each takes as much work as one on a device. */
export const limitOfUnknownDevices: Limit = { name: 'unknown devices by address', attempts: 30, seconds: day, slowing };

/** Refresh tokens from one address of sessions that there are not: nobody guesses one, but each is looked up. */
export const limitOfUnknownSessions: Limit = { name: 'unknown sessions by address', attempts: 300, seconds: 60 };

/** Attempts on one device, right or wrong, and refreshes of one session. */
export const limitOfPace: Limit = { name: 'sign-in pace', attempts: 60, seconds: 60 };

/** Counts are kept outside of the database, where no e-mail address belongs. */
export const accountSubject = (tenantId: string, email: string) => ({ tenantId, id: hashSecret(normalizeEmail(email)) });

/** Counts who comes with a token that nobody has, whatever tenant it names. @throws RateLimited */
export const countUnknown = (ctx: RequestContext, limit: Limit): Promise<void> =>
  ctx.rateLimits.count(limit, { tenantId: registryTenantId, id: ctx.address });
