import { createHash } from 'node:crypto';
import { identicon, identiconSize } from '../images/identicon.ts';
import type { Circle } from './Circle.ts';

/** A picture for one contact in a hundred. */
export function addImage({ rows, random }: Circle, contactId: string): void {
  if (!random.chance(0.01)) return;
  const bytes = identicon(random);
  const imageId = rows.create('Image', {
    contactId,
    position: 0,
    mediaType: 'image/png',
    byteSize: bytes.length,
    width: identiconSize,
    height: identiconSize,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  rows.link('ImageData', { imageId, bytes });
}
