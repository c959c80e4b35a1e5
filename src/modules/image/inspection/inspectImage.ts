import { createHash } from 'node:crypto';
import { atMost } from '../../../platform/atMost.ts';
import type { ImageSize } from './assertSize.ts';
import { assertPngPixels } from './assertPngPixels.ts';
import { decodeWholly } from './decodeWholly.ts';
import { readJpeg } from './readJpeg.ts';
import { readPng } from './readPng.ts';
import { refusal } from './refusal.ts';

export interface InspectedImage extends ImageSize {
  mediaType: 'image/jpeg' | 'image/png';
  byteSize: number;
  /** Hexadecimal. */
  sha256: string;
}

/** One image can take 300 MB while it is decoded. */
const decodeInTurn = atMost(2, 50);

/**
 * Judges a file by its content: cheap checks on the bytes first, then every pixel is decoded.
 *
 * @throws ValidationFailed unless it is a JPEG or PNG image, whole and nothing else
 */
export async function inspectImage(bytes: Buffer): Promise<InspectedImage> {
  return {
    ...(await inspectContent(bytes)),
    byteSize: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

async function inspectContent(bytes: Buffer): Promise<Pick<InspectedImage, 'mediaType' | 'width' | 'height'>> {
  const start = bytes.toString('latin1', 0, 512);
  if (start.startsWith('\xff\xd8\xff')) {
    const size = readJpeg(bytes);
    return { mediaType: 'image/jpeg', ...(await decodeInTurn(() => decodeWholly(bytes, size))) };
  }
  if (start.startsWith('\x89PNG\r\n\x1a\n')) {
    const png = readPng(bytes);
    return decodeInTurn(async () => {
      await assertPngPixels(png);
      return { mediaType: 'image/png', ...(await decodeWholly(bytes, png.header)) };
    });
  }
  const format = otherFormats.find(([pattern]) => pattern.test(start))?.[1];
  throw refusal('UNSUPPORTED_FORMAT', `is ${format ?? 'neither JPEG nor PNG'}. Convert it to JPEG or PNG.`);
}

/** Formats that people mistake for those that are taken. */
const otherFormats: [pattern: RegExp, name: string][] = [
  [/^GIF8/, 'a GIF image'],
  [/^RIFF[^]{4}WEBP/, 'a WebP image'],
  [/^[^]{4}ftyp(?:hei|hev|mif1|msf1)/, 'a HEIC image'],
  [/^[^]{4}ftypavi[fs]/, 'an AVIF image'],
  [/^BM/, 'a BMP image'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF image'],
  [/<svg[\s>]/i, 'an SVG drawing'],
  [/^%PDF-/, 'a PDF document'],
];
