import type { Circle } from '../contacts/Circle.ts';
import { knownE164 } from '../details/knownE164.ts';
import type { LinkedCustomer } from './addLink.ts';

interface NewContactPoint {
  label: string;
  emailAddress: string | null;
}

/** Where a customer can be reached. The number means the same in every country, so also in that of the tenant. */
export function addContactPoint({ rows, random, region }: Circle, { id, locationIds }: LinkedCustomer, point: NewContactPoint): void {
  const phoneNumber = random.fill(random.pick(region.fixedLines.filter((line) => line.startsWith('+'))));
  rows.create('ContactPoint', {
    customerId: id,
    locationId: locationIds[0] ?? null,
    ...point,
    normalizedEmail: point.emailAddress,
    phoneNumber,
    e164: knownE164(phoneNumber, region.countryCode),
  });
}
