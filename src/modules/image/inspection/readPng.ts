import { crc32 } from 'node:zlib';
import { assertNoForeignContent } from './assertNoForeignContent.ts';
import { assertSize, type ImageSize } from './assertSize.ts';
import { corrupt, refusal, trailing } from './refusal.ts';

export interface PngHeader extends ImageSize {
  bitsPerPixel: number;
  isInterlaced: boolean;
}

export interface Png {
  header: PngHeader;
  /** The compressed pixels, in the parts in which they lie in the file. */
  pixelData: Buffer[];
}

const signatureBytes = 8;
const headerBytes = 13;
/** Length, type and checksum. */
const frameBytes = 12;

/** Samples per pixel and the bits that a sample may have, by colour type (PNG, table 11.1). */
const colourTypes: Record<number, { samples: number; depths: number[] }> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};

/** Walks a PNG file from chunk to chunk up to its end. @throws ValidationFailed */
export function readPng(bytes: Buffer): Png {
  let header: PngHeader | null = null;
  const pixelData: Buffer[] = [];
  for (let at = signatureBytes; ; ) {
    const { type, content } = readChunk(bytes, at);
    at += content.length + frameBytes;
    if ((type === 'IHDR') === (header !== null)) throw corrupt('its header is not its first part, or stands there twice');
    header ??= readHeader(content);
    if (type === 'IDAT') pixelData.push(content);
    else assertNoForeignContent(content);
    if (type === 'acTL') throw refusal('UNSUPPORTED_FORMAT', 'is an animated PNG. Send a picture that does not move.');
    if (type !== 'IEND') continue;
    if (at !== bytes.length) throw trailing('more bytes behind its end');
    return { header, pixelData };
  }
}

function readChunk(bytes: Buffer, at: number): { type: string; content: Buffer } {
  const length = at + frameBytes > bytes.length ? Infinity : bytes.readUInt32BE(at);
  const end = at + frameBytes + length;
  if (end > bytes.length) throw corrupt('it ends too early');
  const checked = bytes.subarray(at + 4, end - 4);
  if (crc32(checked) !== bytes.readUInt32BE(end - 4)) throw corrupt('a checksum does not match');
  return { type: checked.toString('latin1', 0, 4), content: checked.subarray(4) };
}

function readHeader(content: Buffer): PngHeader {
  if (content.length !== headerBytes) throw corrupt('its header is not valid');
  const size = { width: content.readUInt32BE(0), height: content.readUInt32BE(4) };
  assertSize(size);
  const [depth, type, , , interlace] = content.subarray(8) as unknown as number[];
  const colour = colourTypes[type!];
  if (!colour?.depths.includes(depth!) || interlace! > 1) throw corrupt('its header is not valid');
  return { ...size, bitsPerPixel: colour.samples * depth!, isInterlaced: interlace === 1 };
}
