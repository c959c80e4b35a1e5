/** Image files for tests, good ones and parts of them: `await makePng({ width: 2, height: 3 })`. */
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { encodeId, newUuid } from '../../../src/platform/ids.ts';
import type { Api } from '../../support/api.ts';

interface Picture {
  width?: number;
  height?: number;
  /** As many different files as shades. */
  shade?: number;
}

const picture = ({ width = 8, height = 6, shade = 0 }: Picture) =>
  sharp({ create: { width, height, channels: 3, background: { r: shade % 256, g: 80, b: 120 } } });

export const makeJpeg = (options: Picture = {}): Promise<Buffer> => picture(options).jpeg().toBuffer();
export const makePng = (options: Picture = {}): Promise<Buffer> => picture(options).png().toBuffer();

export const pngSignature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

export function pngChunk(type: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const checked = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(checked));
  return Buffer.concat([length, checked, checksum]);
}

interface GreyPng extends Picture {
  /** What the pixels inflate to. */
  pixels?: Buffer;
  afterPixels?: Buffer;
  /** Chunks between the header and the pixels. */
  extra?: Buffer[];
}

/** A PNG of grey pixels, written chunk by chunk, so that each of its parts can be wrong. */
export function greyPng({ width = 4, height = 4, pixels, afterPixels = Buffer.alloc(0), extra = [] }: GreyPng = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  const data = Buffer.concat([deflateSync(pixels ?? Buffer.alloc(height * (width + 1))), afterPixels]);
  return Buffer.concat([pngSignature, pngChunk('IHDR', header), ...extra, pngChunk('IDAT', data), pngChunk('IEND')]);
}

export const jpegSegment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

/** A JPEG with a segment more, behind its first two bytes. */
export const withSegment = (jpeg: Buffer, segment: Buffer): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);

/** A placeholder customer, as its id. */
export async function makePlaceholder(api: Api): Promise<string> {
  const id = newUuid();
  await api.db.customer.create({
    data: { tenantId: api.tenantId, id, name: 'Walk-in', customerNumber: `P-${id}`, customerSince: new Date('2026-01-01'), debtorAccountId: 'D10000001', isActive: true, trackRevenue: true },
  });
  return encodeId('PlaceholderCustomer', id);
}
