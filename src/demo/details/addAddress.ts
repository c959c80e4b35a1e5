import type { AddressType, AddressUsage } from '../../generated/prisma/client.ts';
import type { Circle } from '../contacts/Circle.ts';
import { formatAddress } from '../../modules/contactDetail/kinds/addressFormat.ts';
import { placed, type DetailOwner } from './DetailOwner.ts';

interface AddressOptions {
  position: number;
  type: AddressType;
  usages?: AddressUsage[];
  recipientName?: string;
  town?: string;
}

export function addAddress({ rows, random, region, names }: Circle, owner: DetailOwner, options: AddressOptions): string {
  const known = options.town ? region.towns.filter(([name]) => name === options.town) : region.towns;
  const [city, ...zips] = random.pick(known);
  const parts = {
    recipientName: options.recipientName,
    careOf: random.chance(0.02) ? `${random.pick(names.first)} ${random.pick(names.last)}` : undefined,
    streetName: random.pick(names.streets),
    streetNumber: random.fill(random.pick(region.houseNumbers)),
    additional: random.chance(0.1) ? random.fill(random.pick(region.additions)) : undefined,
    city,
    zip: random.fill(random.pick(zips)),
    countryCode: region.countryCode,
  };
  return rows.create('Address', {
    ...placed(owner, options.position),
    type: options.type,
    usages: options.usages ?? ['EVERYTHING'],
    ...parts,
    fullAddress: formatAddress(parts),
    isFormatted: true,
  });
}
