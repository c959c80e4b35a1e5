import { createHash } from 'node:crypto';
import { identicon, identiconSize } from '../images/identicon.ts';
import type { Random } from '../random.ts';
import type { DemoRows } from '../rows/DemoRows.ts';
import type { Circle } from './Circle.ts';

/** A picture for one contact in a hundred. */
export function addImage({ rows, random }: Circle, contactId: string): void {
  if (random.chance(0.01)) createImage(rows, random, { contactId });
}

export function createImage(rows: DemoRows, random: Random, owner: { contactId: string } | { customerId: string }): void {
  const bytes = identicon(random);
  const imageId = rows.create('Image', {
    ...owner,
    position: 0,
    mediaType: 'image/png',
    byteSize: bytes.length,
    width: identiconSize,
    height: identiconSize,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  rows.link('ImageData', { imageId, bytes });
}
