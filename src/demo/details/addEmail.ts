import type { EmailType } from '../../generated/prisma/client.ts';
import type { Circle } from '../contacts/Circle.ts';
import { placed, type DetailOwner } from './DetailOwner.ts';

interface EmailOptions {
  position: number;
  type: EmailType;
  address: string;
  description?: string;
}

/** Some people write their address with a capital. */
const capitalized = 0.05;

export function addEmail({ rows, random }: Circle, owner: DetailOwner, { position, address, ...rest }: EmailOptions): void {
  rows.create('Email', {
    ...placed(owner, position),
    ...rest,
    address: random.chance(capitalized) ? address.replace(/^./, (first) => first.toUpperCase()) : address,
    normalizedAddress: address,
  });
}
