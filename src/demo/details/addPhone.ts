import type { PhoneType, PhoneUsage } from '../../generated/prisma/client.ts';
import type { Circle } from '../contacts/Circle.ts';
import { placed, type DetailOwner } from './DetailOwner.ts';
import { knownE164 } from './knownE164.ts';

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
