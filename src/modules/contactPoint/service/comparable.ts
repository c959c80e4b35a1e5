import type { Patch } from '../../../platform/changes/entityWrites.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { normalizeEmail } from '../../contactDetail/kinds/email.ts';
import { toE164 } from '../../contactDetail/kinds/phone.ts';

interface Typed {
  phoneNumber?: string | undefined;
  emailAddress?: string | null | undefined;
}

/** The forms that what is given is found by (RU.33). */
export const comparable = ({ actor }: RequestContext, { phoneNumber, emailAddress }: Typed): Pick<Patch<'ContactPoint'>, 'e164' | 'normalizedEmail'> => ({
  e164: phoneNumber === undefined ? undefined : toE164(phoneNumber, actor.countryCode),
  normalizedEmail: emailAddress ? normalizeEmail(emailAddress) : emailAddress,
});
