import type { WebAddressType } from '../../generated/prisma/client.ts';
import type { Circle } from '../contacts/Circle.ts';
import { placed, type DetailOwner } from './DetailOwner.ts';

interface WebAddressOptions {
  position: number;
  type: WebAddressType;
  url: string;
}

export function addWebAddress({ rows }: Circle, owner: DetailOwner, { position, ...webAddress }: WebAddressOptions): void {
  rows.create('WebAddress', { ...placed(owner, position), ...webAddress });
}
