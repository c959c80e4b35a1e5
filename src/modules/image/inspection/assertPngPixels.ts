import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';
import type { Png, PngHeader } from './readPng.ts';
import { corrupt, trailing } from './refusal.ts';

/** The seven passes of an interlaced image: the first column and row, and the steps to the next (PNG, section 8.2). */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

const wholeImage = [[0, 0, 1, 1]] as const;

/**
 * The pixels must be as many as the header says, no fewer and no more. They are counted as they come out of the
 * decompression and thrown away, and no more of them are asked for than there may be.
 */
export async function assertPngPixels({ header, pixelData }: Png): Promise<void> {
  const expected = pixelBytes(header);
  const inflate = createInflate();
  const source = Readable.from(pixelData);
  let size = 0;
  try {
    for await (const chunk of source.pipe(inflate)) {
      size += (chunk as Buffer).length;
      if (size > expected) break;
    }
  } catch {
    throw corrupt('its pixels cannot be decompressed');
  } finally {
    source.destroy();
  }
  if (size !== expected) throw corrupt(`it has ${size > expected ? 'more' : 'fewer'} pixels than its header says`);
  const compressed = pixelData.reduce((sum, part) => sum + part.length, 0);
  if (inflate.bytesWritten !== compressed) throw trailing('more bytes behind its pixels');
}

/** Each row of a pass starts with a byte that names its filter. */
const pixelBytes = ({ width, height, bitsPerPixel, isInterlaced }: PngHeader): number =>
  (isInterlaced ? passes : wholeImage).reduce((sum, [column, row, columnStep, rowStep]) => {
    const columns = Math.ceil((width - column) / columnStep);
    const rows = Math.ceil((height - row) / rowStep);
    return columns > 0 && rows > 0 ? sum + rows * (1 + Math.ceil((columns * bitsPerPixel) / 8)) : sum;
  }, 0);
