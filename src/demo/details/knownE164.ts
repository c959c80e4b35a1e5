import type { CountryCode } from '../../generated/prisma/client.ts';
import { toE164 } from '../../modules/contactDetail/kinds/phone.ts';

const known = new Map<string, string | null>();

/** Numbers of fiction are few and come again; reading one takes longer than writing its row. */
export function knownE164(number: string, countryCode: CountryCode): string | null {
  const key = `${countryCode} ${number}`;
  let e164 = known.get(key);
  if (e164 === undefined) known.set(key, (e164 = toE164(number, countryCode)));
  return e164;
}
