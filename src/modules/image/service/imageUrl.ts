import { createHmac, timingSafeEqual } from 'node:crypto';
import { encodeId } from '../../../platform/ids.ts';

const dayMillis = 86_400_000;

interface SignedImage {
  tenantId: string;
  imageId: string;
  /** Seconds since 1970, as they stand in the URL. */
  expires: string;
}

/**
 * Where an image is read, from the root of the server. It holds until the end of the day after (UTC), 24 to 48 hours, so
 * that it is the same all day and caches can keep what it leads to.
 */
export function imageUrl(key: Uint8Array, image: { tenantId: string; imageId: string }, now: Date): string {
  const { tenantId, imageId } = image;
  const expires = String(((Math.floor(now.getTime() / dayMillis) + 2) * dayMillis) / 1000);
  const signature = signatureOf(key, { tenantId, imageId, expires }).toString('base64url');
  return `/images/${tenantId}/${encodeId('Image', imageId)}?expires=${expires}&signature=${signature}`;
}

export function isSignatureOf(key: Uint8Array, image: SignedImage, signature: string): boolean {
  const [expected, given] = [signatureOf(key, image), Buffer.from(signature, 'base64url')];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

export const isExpired = ({ expires }: SignedImage, now: Date): boolean => Number(expires) * 1000 <= now.getTime();

const signatureOf = (key: Uint8Array, { tenantId, imageId, expires }: SignedImage): Buffer =>
  createHmac('sha256', key).update(`image ${tenantId} ${imageId} ${expires}`).digest();
