import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inspectImage } from '../../../src/modules/image/inspection/inspectImage.ts';
import { ValidationFailed } from '../../../src/platform/domainError.ts';
import { greyPng, makeJpeg, makePng, pngChunk } from './makeImages.ts';

let files: Buffer[];
beforeAll(async () => {
  files = [await makeJpeg(), await makePng(), greyPng({ extra: [pngChunk('tEXt', Buffer.from('Title\0x'))] })];
});

const outcomeOf = (bytes: Buffer) =>
  inspectImage(bytes).then(
    () => 'taken',
    (error: unknown) => (error instanceof ValidationFailed ? error.violations[0]!.code : error),
  );

test('R3.73 whatever is changed in a file, it is taken or refused, and never a fault', async () => {
  const change = fc.record({ file: fc.nat(2), at: fc.nat(), cut: fc.nat(20), insert: fc.uint8Array({ maxLength: 20 }) });

  await fc.assert(
    fc.asyncProperty(change, async ({ file, at, cut, insert }) => {
      const original = files[file]!;
      const start = at % original.length;
      const bytes = Buffer.concat([original.subarray(0, start), insert, original.subarray(start + cut)]);
      expect(await outcomeOf(bytes)).toEqual(expect.any(String));
    }),
    { numRuns: 300 },
  );
});

test('R3.73 no file that is cut short is taken', async () => {
  for (const file of files) {
    for (let length = 1; length < file.length; length++) expect(await outcomeOf(file.subarray(0, length))).not.toBe('taken');
  }
});
