import { beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { createApi, type Api } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { addImage, AddImage } from './imageDocuments.ts';
import { greyPng, jpegSegment, makeJpeg, makePng, pngChunk, pngSignature, withSegment } from './makeImages.ts';

let api: Api;
let ownerId: string;
beforeAll(async () => {
  api = await createApi();
  ownerId = (await makeIndividualContact(api)).id;
});

const comment = (text: string) => jpegSegment(0xfe, Buffer.from(text, 'latin1'));
const text = (value: string) => pngChunk('tEXt', Buffer.from(`Comment\0${value}`, 'latin1'));
const zip = Buffer.from('PK\x03\x04\x14\0\0\0\x08\0', 'latin1');
const withoutEnd = (png: Buffer) => png.subarray(0, png.length - 12);
const flipped = (file: Buffer, at: number) => Buffer.from(file).fill(file.at(at)! ^ 0x55, (at + file.length) % file.length, ((at + file.length) % file.length) + 1);
const noise = (width: number, height: number) => ({ raw: { width, height, channels: 3 as const } });

const hostile: [name: string, code: string, make: () => Buffer | Promise<Buffer>][] = [
  ['a PNG whose header says 50,000 × 50,000 pixels', 'TOO_MANY_PIXELS', () => greyPng({ width: 50_000, height: 50_000, pixels: Buffer.alloc(16) })],
  ['a PNG of 10,000 × 4,001 pixels', 'TOO_MANY_PIXELS', () => greyPng({ width: 10_000, height: 4_001, pixels: Buffer.alloc(16) })],
  ['a PNG with a side of 10,001 pixels', 'TOO_MANY_PIXELS', () => greyPng({ width: 10_001, height: 1 })],
  ['a JPEG whose header says 65,535 × 65,535 pixels', 'TOO_MANY_PIXELS', async () => {
    const jpeg = await makeJpeg();
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    return Buffer.concat([jpeg.subarray(0, frame + 5), Buffer.alloc(4, 0xff), jpeg.subarray(frame + 9)]);
  }],
  ['a PNG of no pixels', 'CORRUPT', () => greyPng({ width: 0 })],
  ['a PNG that inflates to 100 MB for 16 pixels', 'CORRUPT', () => greyPng({ pixels: Buffer.alloc(100_000_000) })],
  ['a PNG with one byte more of pixels than its header says', 'CORRUPT', () => greyPng({ pixels: Buffer.alloc(21) })],
  ['a PNG whose header says more pixels than there are', 'CORRUPT', () => greyPng({ width: 4000, height: 4000, pixels: Buffer.alloc(20) })],
  ['a PNG with bytes behind its compressed pixels', 'TRAILING_DATA', () => greyPng({ afterPixels: zip })],
  ['a truncated PNG', 'CORRUPT', async () => (await makePng()).subarray(0, -20)],
  ['a PNG without IEND', 'CORRUPT', () => withoutEnd(greyPng())],
  ['a PNG with a wrong checksum', 'CORRUPT', () => flipped(greyPng(), 20)],
  ['a PNG without a header', 'CORRUPT', () => Buffer.concat([pngSignature, pngChunk('IEND')])],
  ['a PNG with two headers', 'CORRUPT', () => greyPng({ extra: [greyPng().subarray(8, 33)] })],
  ['a PNG of an unknown filter', 'CORRUPT', () => greyPng({ pixels: Buffer.alloc(20, 9) })],
  ['a PNG signature before a JPEG', 'CORRUPT', async () => Buffer.concat([pngSignature, await makeJpeg()])],
  ['a PNG with a ZIP archive behind it', 'TRAILING_DATA', () => Buffer.concat([greyPng(), zip])],
  ['a PNG with HTML behind it', 'TRAILING_DATA', () => Buffer.concat([greyPng(), Buffer.from('<html>')])],
  ['a PNG with a script in its text', 'FOREIGN_CONTENT', () => greyPng({ extra: [text('<SCRIPT>alert(1)</script>')] })],
  ['a PNG with a PDF in a private chunk', 'FOREIGN_CONTENT', () => greyPng({ extra: [pngChunk('prVt', Buffer.from('%PDF-1.7'))] })],
  ['a PNG that moves', 'UNSUPPORTED_FORMAT', () => greyPng({ extra: [pngChunk('acTL', Buffer.alloc(8))] })],
  ['a truncated JPEG', 'CORRUPT', async () => (await makeJpeg()).subarray(0, -10)],
  ['a JPEG that lacks pixels before its end', 'CORRUPT', async () => {
    const jpeg = await sharp(Buffer.from(Array.from({ length: 30_000 }, (_, index) => (index * 7919) % 256)), noise(100, 100)).jpeg().toBuffer();
    return Buffer.concat([jpeg.subarray(0, -300), Buffer.from([0xff, 0xd9])]);
  }],
  ['a JPEG with bytes behind it', 'TRAILING_DATA', async () => Buffer.concat([await makeJpeg(), Buffer.from([0])])],
  ['a JPEG with a JPEG behind it', 'TRAILING_DATA', async () => Buffer.concat([await makeJpeg(), await makeJpeg()])],
  ['a JPEG with HTML in a comment', 'FOREIGN_CONTENT', async () => withSegment(await makeJpeg(), comment('<html><body>'))],
  ['a JPEG with a ZIP archive in a comment', 'FOREIGN_CONTENT', async () => withSegment(await makeJpeg(), comment(zip.toString('latin1')))],
  ['a JPEG with PHP in its EXIF data', 'FOREIGN_CONTENT', async () => withSegment(await makeJpeg(), jpegSegment(0xe1, Buffer.from('Exif\0\0<?php system(1);')))],
  ['a JPEG with two headers', 'CORRUPT', async () => {
    const jpeg = await makeJpeg();
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    return withSegment(jpeg, jpeg.subarray(frame, frame + 2 + jpeg.readUInt16BE(frame + 2)));
  }],
  ['a JPEG signature over garbage', 'CORRUPT', () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(2000, 7)])],
  ['a JPEG signature alone', 'CORRUPT', () => Buffer.from([0xff, 0xd8, 0xff])],
  ['an SVG', 'UNSUPPORTED_FORMAT', () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a GIF', 'UNSUPPORTED_FORMAT', () => sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } }).gif().toBuffer()],
  ['a WebP', 'UNSUPPORTED_FORMAT', () => sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } }).webp().toBuffer()],
  ['a HEIC', 'UNSUPPORTED_FORMAT', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0')],
  ['a text', 'UNSUPPORTED_FORMAT', () => Buffer.from('no image at all')],
];

test.each(hostile)('R3.73 refuses %s with %s, and writes nothing', async (_name, code, make) => {
  const file = await make();
  const changes = await api.db.change.count();

  const problem = await api.runError(AddImage, { input: { ownerId, data: file.toString('base64') } }, 'ValidationFailed');

  expect(problem).toMatchObject({ status: 400, violations: [{ propertyPath: 'data', in: 'BODY', code, detail: expect.stringMatching(/\. .+\.$/) }] });
  expect([await api.db.image.count(), await api.db.imageData.count(), await api.db.change.count()]).toEqual([0, 0, changes]);
});

test.each([
  ['nothing', '', 'EMPTY'],
  ['a data: URL', `data:image/png;base64,${greyPng().toString('base64')}`, 'NOT_BASE64'],
  ['line breaks', `${greyPng().toString('base64').slice(0, 40)}\n${greyPng().toString('base64').slice(40)}`, 'NOT_BASE64'],
  ['the alphabet for URLs', 'iVBO-_==', 'NOT_BASE64'],
  ['other characters', 'iVB%', 'NOT_BASE64'],
  ['no padding', 'iVBORw', 'NOT_BASE64'],
  ['padding in the middle', 'iV==BORw', 'NOT_BASE64'],
])('R3.72 refuses data with %s', async (_name, data, code) => {
  const problem = await api.runError(AddImage, { input: { ownerId, data } }, 'ValidationFailed');

  expect(problem.violations).toMatchObject([{ propertyPath: 'data', in: 'BODY', code }]);
});

test('R3.74 refuses a file of more than 9,000,000 bytes when the request may be larger', async () => {
  const generous = await createApi({ maxRequestBytes: 20_000_000 });
  const { id } = await makeIndividualContact(generous);

  const problem = await generous.runError(AddImage, { input: { ownerId: id, data: Buffer.alloc(9_000_001).toString('base64') } }, 'ValidationFailed');

  expect(problem.violations).toMatchObject([{ code: 'TOO_LARGE', detail: expect.stringContaining('9000000') }]);
});

test('R3.73 takes what cameras and editors write: EXIF, XMP, colour profiles, all kinds of PNG and JPEG', async () => {
  const taken = await createApi();
  const { id } = await makeIndividualContact(taken);
  const source = sharp(Buffer.from(Array.from({ length: 60_000 }, (_, index) => (index * 31) % 251)), noise(200, 100));
  const xmp = '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF/></x:xmpmeta>';
  const files = await Promise.all([
    source.clone().jpeg({ progressive: true }).withExif({ IFD0: { Copyright: 'Ada Lovelace', ImageDescription: 'A <b>bold</b> picture' } }).toBuffer(),
    source.clone().jpeg({ mozjpeg: true }).withXmp(xmp).withIccProfile('p3').toBuffer(),
    source.clone().greyscale().jpeg().toBuffer(),
    source.clone().toColourspace('cmyk').jpeg().toBuffer(),
    source.clone().png({ progressive: true }).withExif({ IFD0: { Artist: 'Ada' } }).toBuffer(),
    source.clone().png({ palette: true, colours: 4 }).toBuffer(),
    source.clone().png({ palette: true, colours: 2, progressive: true }).toBuffer(),
    source.clone().toColourspace('rgb16').png({ progressive: true }).withIccProfile('srgb').toBuffer(),
    source.clone().ensureAlpha().png().toBuffer(),
    source.clone().greyscale().png({ compressionLevel: 0 }).toBuffer(),
  ]);

  for (const file of files) {
    expect(await addImage(taken, id, file)).toMatchObject({ width: 200, height: 100, byteSize: file.length });
  }
  const turned = await source.clone().jpeg().withMetadata({ orientation: 6 }).toBuffer();
  expect(await addImage(taken, id, turned)).toMatchObject({ width: 100, height: 200 });
});
