import { crc32, deflateSync } from 'node:zlib';
import type { Random } from '../random.ts';

const cells = 5;
const cellSize = 16;

/** Pixels of a side. */
export const identiconSize = cells * cellSize;

/** A symmetric pattern in one color on white, as a PNG. */
export function identicon(random: Random): Uint8Array<ArrayBuffer> {
  const color = [random.integer(30, 180), random.integer(30, 180), random.integer(30, 180)];
  const isFilled = Array.from({ length: cells }, () => {
    const half = Array.from({ length: Math.ceil(cells / 2) }, () => random.chance(0.5));
    return [...half, ...half.slice(0, -1).reverse()];
  });
  const rows = isFilled.flatMap((row) => {
    const pixels = row.flatMap((filled) => Array.from({ length: cellSize }, () => (filled ? color : [255, 255, 255])));
    const scanline = [0, ...pixels.flat()];
    return Array.from({ length: cellSize }, () => scanline);
  });
  return new Uint8Array(png(Buffer.from(rows.flat())));
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** PNG (W3C), 8 bits for each of red, green and blue. */
function png(scanlines: Buffer): Buffer {
  const header = Buffer.from([0, 0, 0, identiconSize, 0, 0, 0, identiconSize, 8, 2, 0, 0, 0]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(scanlines)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
