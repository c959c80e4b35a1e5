import sharp from 'sharp';
import type { ImageSize } from './assertSize.ts';
import { corrupt } from './refusal.ts';

// Nothing is read twice; several images are read at a time, each by one thread.
sharp.cache(false);
sharp.concurrency(1);

/**
 * Decodes every pixel, so that nothing is kept that a browser cannot show. Answers with the size as it is shown: some
 * cameras store a picture on its side and say so in its EXIF data.
 */
export async function decodeWholly(bytes: Buffer, { width, height }: ImageSize): Promise<ImageSize> {
  const image = sharp(bytes, { failOn: 'warning', limitInputPixels: width * height, sequentialRead: true });
  try {
    const { autoOrient } = await image.metadata();
    // One channel is enough: the pixels are decoded before it is taken, and thrown away afterwards.
    await image.extractChannel(0).raw().toBuffer();
    return autoOrient;
  } catch {
    throw corrupt('its pixels cannot be decoded');
  }
}
