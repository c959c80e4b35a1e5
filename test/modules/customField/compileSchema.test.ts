import { expect, test } from '@jest/globals';
import type { Prisma } from '../../../src/generated/prisma/client.ts';
import { compileSchema } from '../../../src/modules/customField/jsonSchema/compileSchema.ts';

type Json = Prisma.JsonObject;

const problemsOf = (schema: unknown) => compileSchema(schema as Json).problems?.map(({ path, code }) => `${path.join('.')} ${code}`);

/** What is wrong with a value that a good schema checks. */
function check(schema: unknown, value: unknown): string[] {
  const compiled = compileSchema(schema as Json);
  if (!compiled.check) throw new Error(JSON.stringify(compiled.problems));
  return compiled.check(value as Json).map(({ path, code }) => `${path.join('.')} ${code}`);
}

const nest = (levels: number, inner: object = {}): object => (levels === 0 ? inner : { properties: { a: nest(levels - 1, inner) } });

/** Each definition refers to the next one twice. */
const doubling = (count: number) => ({
  $defs: Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const next = { $ref: `#/$defs/d${index + 1}` };
      return [`d${index}`, index === count - 1 ? { type: 'string' } : { properties: { a: next, b: next } }];
    }),
  ),
  properties: { root: { $ref: '#/$defs/d0' } },
});

const chain = (count: number) => ({
  $defs: Object.fromEntries(Array.from({ length: count }, (_, index) => [`d${index}`, index === 0 ? {} : { $ref: `#/$defs/d${index - 1}` }])),
});

test.each<[string, unknown, string[]]>([
  ['the empty schema', {}, []],
  ['a draft of its own', { $schema: 'http://json-schema.org/draft-07/schema#' }, ['$schema INVALID_VALUE']],
  ['another type than an object', { type: 'array' }, ['type INVALID_VALUE']],
  ['a keyword of no draft', { properties: { a: { requird: true } } }, ['properties.a.requird UNKNOWN_KEYWORD']],
  ['keywords that reach outside', { $id: 'https://example.com/x', $dynamicRef: '#a' }, ['$id UNKNOWN_KEYWORD', '$dynamicRef UNKNOWN_KEYWORD']],
  ['a format of no kind', { properties: { a: { format: 'shoe size' } } }, ['properties.a.format UNKNOWN_FORMAT']],
  ['a value of the wrong type', { properties: { a: { minLength: -1 } } }, ['properties.a.minLength MINIMUM']],
  ['a reference to the web', { properties: { a: { $ref: 'https://example.com/schema' } } }, ['properties.a.$ref UNKNOWN_REFERENCE']],
  ['a reference to a file', { $ref: 'file:///etc/passwd' }, ['$ref UNKNOWN_REFERENCE']],
  ['a reference to nothing', { $defs: {}, $ref: '#/$defs/toString' }, ['$ref UNKNOWN_REFERENCE']],
  ['a circle', { $defs: { a: { items: { $ref: '#/$defs/b' } }, b: { items: { $ref: '#/$defs/a' } } } }, ['$defs.b.items.$ref CIRCULAR']],
  ['a reference to the whole', { properties: { a: { $ref: '#' } } }, ['properties.a.$ref UNKNOWN_REFERENCE']],
  ['look-ahead', { properties: { a: { pattern: '^(?=a)' } } }, ['properties.a.pattern INVALID_FORMAT']],
  ['a back-reference', { patternProperties: { '(a)\\1': {} } }, ['patternProperties.(a)\\1 INVALID_FORMAT']],
  ['no regular expression', { properties: { a: { pattern: '(' } } }, ['properties.a.pattern INVALID_FORMAT']],
  ['`then` without `if`', { then: {} }, [' INVALID_SCHEMA']],
  ['references that double', doubling(20), [' TOO_EXPENSIVE']],
  ['a long chain of references', chain(2000), [' TOO_DEEP']],
  ['a long chain of references, backwards', { $defs: Object.fromEntries(Object.entries(chain(2000).$defs).reverse()) }, ['TOO_DEEP']],
  ['a huge regular expression', { properties: { a: { pattern: '(a?){500}a{900}' }, b: { pattern: 'b{1000}' } } }, [' TOO_EXPENSIVE']],
  ['a huge list of values', { properties: { a: { enum: Array.from({ length: 10_001 }, (_, index) => index) } } }, ['properties.a.enum TOO_LONG']],
  ['too many bytes', { description: 'x'.repeat(9000), title: 'y'.repeat(9000), $comment: 'ä'.repeat(9000), examples: Array(5).fill('z'.repeat(9000)) }, [' TOO_LARGE']],
  ['half a character', { title: '\ud800' }, ['title INVALID_FORMAT']],
])('RU.32: a schema for custom fields: %s', (_name, schema, expected) => {
  const problems = problemsOf(schema) ?? [];
  expect(problems.filter((problem) => !expected.some((each) => problem.endsWith(each)))).toEqual([]);
  for (const each of expected) expect(problems.join('\n')).toContain(each);
});

test('RU.32: deep schemas are refused and not followed', () => {
  expect(problemsOf(nest(15))).toBeUndefined();
  expect(problemsOf(nest(20))?.[0]).toContain('TOO_DEEP');
  expect(problemsOf(nest(3000))?.[0]).toContain('TOO_DEEP');
});

test('RU.32: names that mean something to JavaScript do no harm', () => {
  expect(problemsOf(JSON.parse('{"properties":{"__proto__":{"type":"string"}}}'))).toEqual(['properties.__proto__ RESERVED']);
  const schema = { required: ['toString', 'constructor'], properties: { constructor: { type: 'string' } }, additionalProperties: { type: 'number' } };
  expect(check(schema, {}).sort()).toEqual(['constructor REQUIRED', 'toString REQUIRED']);
  expect(check(schema, { toString: 1, constructor: 'x' })).toEqual([]);
  expect(problemsOf({ properties: { 'a"];process.exit();//': { pattern: '`${process.exit()}`' } } })).toBeUndefined();
});

test('RU.32: what is wrong is said with its path, all of it', () => {
  const schema = {
    type: 'object',
    required: ['vip'],
    properties: {
      vip: { type: 'object', properties: { level: { type: 'integer', minimum: 1 } }, required: ['since'] },
      tags: { type: 'array', uniqueItems: true, items: { type: 'string', pattern: '^[a-z]+$' } },
      color: { enum: ['red', 'green'] },
      mail: { format: 'email' },
      'a/b~c': { $ref: '#/$defs/short' },
    },
    $defs: { short: { maxLength: 2 } },
    additionalProperties: false,
  };
  expect(check(schema, { vip: { level: 3, since: '' }, tags: ['a', 'b'], color: 'red', mail: 'a@b.de', 'a/b~c': '\u{1f600}x' })).toEqual([]);
  const wrong = { vip: { level: 0.5 }, tags: ['A', 'A'], color: 'blue', mail: 'nobody', 'a/b~c': 'abc', more: 1 };
  expect(check(schema, wrong).sort()).toEqual([
    'a/b~c MAX_LENGTH',
    'color ENUM',
    'mail FORMAT',
    'more ADDITIONAL_PROPERTIES',
    'tags UNIQUE_ITEMS',
    'tags.0 PATTERN',
    'tags.1 PATTERN',
    'vip.level MINIMUM',
    'vip.level TYPE',
    'vip.since REQUIRED',
  ]);
});

test('RU.32: two regular expressions are two', () => {
  const schema = { properties: { a: { pattern: '^a$' }, b: { pattern: '^b$' } } };
  expect(check(schema, { a: 'a', b: 'b' })).toEqual([]);
  expect(check(schema, { a: 'b', b: 'a' })).toEqual(['a PATTERN', 'b PATTERN']);
});

/** Within the bounds, and as much work as they allow. */
const heavy: [string, unknown, unknown][] = [
  ['regular expressions that JavaScript would follow for ever', { properties: { a: { pattern: '^(a+)+$' } } }, { a: `${'a'.repeat(10_000)}!` }],
  ['the largest regular expression', { properties: { a: { pattern: '^(a?){300}a{300}$' } } }, { a: 'a'.repeat(10_000) }],
  ['nested quantifiers', { properties: { a: { pattern: '(x+x+)+y' } } }, { a: 'x'.repeat(10_000) }],
  ['formats', { allOf: Array.from({ length: 100 }, () => ({ properties: { a: { format: 'uri' } } })) }, { a: `http://${'a'.repeat(9_990)} ` }],
  ['unique elements', { allOf: Array.from({ length: 100 }, () => ({ properties: { a: { uniqueItems: true } } })) }, { a: Array.from({ length: 250 }, (_, index) => ({ index })) }],
  ['alternatives', { properties: { a: { items: { anyOf: Array.from({ length: 1900 }, () => ({ const: 'x' })) } } } }, { a: Array<string>(250).fill('y') }],
];

test.each(heavy)('RU.32: no schema stalls the server: %s', (_name, schema, value) => {
  const start = performance.now();
  check(schema, value);
  expect(performance.now() - start).toBeLessThan(5000);
});
