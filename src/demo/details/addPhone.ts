import type { CountryCode, PhoneType, PhoneUsage } from '../../generated/prisma/client.ts';
import { toE164 } from '../../modules/contactDetail/kinds/phone.ts';
import type { Circle } from '../contacts/Circle.ts';
import { placed, type DetailOwner } from './DetailOwner.ts';

interface PhoneOptions {
  position: number;
  type: PhoneType;
}

/** Types of numbers that are no line to a place. */
const mobileUsages = new Map<PhoneType, PhoneUsage[]>([
  ['PERSONAL_MOBILE', ['CALL', 'SMS', 'WHATSAPP']],
  ['WORK_MOBILE', ['CALL', 'SMS']],
]);

export function addPhone({ rows, random, region }: Circle, owner: DetailOwner, { position, type }: PhoneOptions): void {
  const usages = mobileUsages.get(type);
  const number = random.fill(random.pick(usages ? region.mobiles : region.fixedLines));
  rows.create('Phone', {
    ...placed(owner, position),
    type,
    number,
    e164: knownE164(number, region.countryCode),
    usages: usages ?? ['EVERYTHING'],
  });
}

const known = new Map<string, string | null>();

/** Numbers of fiction are few and come again; reading one takes longer than writing its row. */
function knownE164(number: string, countryCode: CountryCode): string | null {
  const key = `${countryCode} ${number}`;
  let e164 = known.get(key);
  if (e164 === undefined) known.set(key, (e164 = toE164(number, countryCode)));
  return e164;
}
