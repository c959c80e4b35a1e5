import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Prisma } from '../../../src/generated/prisma/client.ts';
import { mergePatch } from '../../../src/modules/customField/mergePatch.rules.ts';

const parse = (text: string) => JSON.parse(text) as Prisma.JsonValue;

test.each([
  ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
  ['{"a":"b"}', '{"a":null}', '{}'],
  ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
  ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
  ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
  ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
  ['["a","b"]', '["c","d"]', '["c","d"]'],
  ['{"a":"b"}', '["c"]', '["c"]'],
  ['{"a":"foo"}', 'null', 'null'],
  ['{"a":"foo"}', '"bar"', '"bar"'],
  ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
  ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
  ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
])('RU.8, RU.32: RFC 7396, appendix A: %s patched with %s', (target, patch, result) => {
  expect(mergePatch(parse(target), parse(patch))).toEqual(parse(result));
});

const object = fc.dictionary(fc.string(), fc.jsonValue()).map((value) => parse(JSON.stringify(value)));

test('RU.32: a patch twice is the same as once, and neither it nor what it changes is touched', () => {
  fc.assert(
    fc.property(object, object, (target, patch) => {
      const [before, change] = [JSON.stringify(target), JSON.stringify(patch)];
      const once = mergePatch(target, patch);
      expect(mergePatch(once, patch)).toEqual(once);
      expect([JSON.stringify(target), JSON.stringify(patch)]).toEqual([before, change]);
    }),
  );
});
