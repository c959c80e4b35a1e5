import { each, post, type Probe } from '../Probe.ts';

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const query = '"query":"{ __typename }"';

/** Bodies that are no request, or hardly. */
export const jsonProbes: Probe[] = [
  ...each(
    'a body',
    [
      ['null', 'null'],
      ['a number', '1'],
      ['a text', '"{ __typename }"'],
      ['true', 'true'],
      ['an empty object', '{}'],
      ['an empty list', '[]'],
      ['a batch', `[{${query}},{${query}}]`],
      ['cut off', `{${query}`],
      ['followed by another', `{${query}}{${query}}`],
      ['with a comment', `{${query} /* */}`],
      ['in single quotes', "{'query':'{ __typename }'}"],
      ['with a trailing comma', `{${query},}`],
      ['with a byte order mark', `\uFEFF{${query}}`],
      ['with a control character in a text', '{"query":"{ __type\nname }"}'],
      ['with half a surrogate', '{"query":"{ contact(id: \\"\\ud800\\") { id } }"}'],
      ['with a query twice', `{"query":"{ viewer { id } }",${query}}`],
      ['with __proto__', `{${query},"__proto__":{"query":"x"}}`],
      ['with constructor', `{${query},"constructor":{"prototype":{}}}`],
      ['with an unknown member', `{${query},"secret":1}`],
      ['NaN', `{${query},"variables":{"a":NaN}}`],
      ['a number out of range', `{${query},"variables":{"a":1e400}}`],
      ['lists 10,000 deep', `{${query},"variables":{"a":${nested(10_000)}}}`],
      ['objects 10,000 deep', `{${query},"variables":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`],
      ['100,000 members', `{${query},"variables":{${Array.from({ length: 100_000 }, (_, n) => `"a${n}":0`).join(',')}}}`],
    ],
    (text) => post(text),
  ),
  ...each(
    'a query that is',
    [
      ['null', 'null'],
      ['a number', '7'],
      ['a list', '["{ __typename }"]'],
      ['an object', '{"kind":"Document"}'],
      ['empty', '""'],
      ['of spaces', '"   "'],
      ['a comment', '"# nothing"'],
    ],
    (text) => post(`{"query":${text}}`),
  ),
  ...each(
    'variables that are',
    [
      ['a text', '"{}"'],
      ['a list', '[]'],
      ['a number', '1'],
      ['false', 'false'],
    ],
    (text) => post(`{${query},"variables":${text}}`),
  ),
  ...each(
    'an operation name that is',
    [
      ['a number', '1'],
      ['a list', '[]'],
      ['empty', '""'],
      ['of no operation', '"Nothing"'],
      ['__proto__', '"__proto__"'],
    ],
    (text) => post(`{${query},"operationName":${text}}`),
  ),
  ...each(
    'extensions that are',
    [
      ['a list', '[]'],
      ['a text', '"x"'],
      ['a persisted query without a hash', '{"persistedQuery":{"version":1}}'],
      ['a persisted query with a short hash', '{"persistedQuery":{"version":1,"sha256Hash":"abc"}}'],
      ['a persisted query with the hash of another text', `{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}`],
      ['a persisted query of version 2', `{"persistedQuery":{"version":2,"sha256Hash":"${'0'.repeat(64)}"}}`],
      ['a persisted query that is a list', '{"persistedQuery":[]}'],
      ['a persisted query whose hash is an object', '{"persistedQuery":{"version":1,"sha256Hash":{}}}'],
    ],
    (text) => post(`{${query},"extensions":${text}}`),
  ),
  ...each(
    'a document id that is',
    [
      ['unknown', `"${'f'.repeat(64)}"`],
      ['unknown, with its prefix', `"sha256:${'f'.repeat(64)}"`],
      ['a number', '1'],
      ['empty', '""'],
      ['a path', '"../../etc/passwd"'],
      ['of 100,000 characters', `"${'f'.repeat(100_000)}"`],
      ['SQL', '"\' OR 1=1 --"'],
    ],
    (text) => post(`{"documentId":${text}}`),
  ),
];
