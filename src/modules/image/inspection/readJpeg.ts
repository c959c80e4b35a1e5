import { assertNoForeignContent } from './assertNoForeignContent.ts';
import { assertSize, type ImageSize } from './assertSize.ts';
import { corrupt, trailing } from './refusal.ts';

/** Markers of ITU-T T.81, table B.1; each follows a byte 0xFF. */
const startOfScan = 0xda;
const endOfImage = 0xd9;
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;
/** Those that say the size; three of their range define tables or extensions. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const frameHeaderBytes = 6;

const tooShort = () => corrupt('it ends too early');

/** Walks a JPEG file from marker to marker up to its end. @throws ValidationFailed */
export function readJpeg(bytes: Buffer): ImageSize {
  let size: ImageSize | null = null;
  let at = 2;
  for (;;) {
    const marker = bytes[at + 1];
    if (marker === undefined) throw tooShort();
    if (bytes[at] !== 0xff) throw corrupt('one of its segments does not end where it says');
    at++;
    // Any number of bytes 0xFF may stand before a marker.
    if (marker === 0xff) continue;
    at++;
    if (marker === endOfImage) break;
    const segment = readSegment(bytes, at);
    at += segment.length + 2;
    assertNoForeignContent(segment);
    if (isFrame(marker)) {
      if (size || segment.length < frameHeaderBytes) throw corrupt('its header is not valid');
      size = { height: segment.readUInt16BE(1), width: segment.readUInt16BE(3) };
      assertSize(size);
    }
    if (marker === startOfScan) at = endOfScan(bytes, at);
  }
  if (at !== bytes.length) throw trailing('more bytes behind its end');
  if (!size) throw corrupt('it has no header');
  return size;
}

/** What stands behind a marker, without the two bytes that say its length. */
function readSegment(bytes: Buffer, at: number): Buffer {
  if (at + 2 > bytes.length) throw tooShort();
  const length = bytes.readUInt16BE(at);
  if (length < 2 || at + length > bytes.length) throw tooShort();
  return bytes.subarray(at + 2, at + length);
}

/** Where the next marker stands; inside pixel data a byte 0xFF is followed by 0 or by a restart. */
function endOfScan(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && !isRestart(next)) return at;
    at += 2;
  }
  throw tooShort();
}
