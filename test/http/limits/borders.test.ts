/** Every limit exactly at its border: so much passes and one more is refused, for each kind of caller, by POST and GET, on both ways. */
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import type { Measured } from '../../../src/limits/LimitExceeded.ts';
import { limitNames, type LimitOptions, type PrincipalKind } from '../../../src/limits/limits.ts';
import { ReadPlanner } from '../../../src/planner/ReadPlanner.ts';
import { openLimitsWorld, type LimitsWorld, type Sent } from './limitsWorld.ts';

const kinds: PrincipalKind[] = ['anonymous', 'user', 'apiKey', 'backoffice'];

/** Each kind has another limit. */
const limitOf = (kind: PrincipalKind): number => 20 + kinds.indexOf(kind);

const times = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** Fields inside of fields, so many. */
function nested(levels: number): string {
  const way = ['contact', 'customerContacts(first: 1)', 'nodes'];
  const fields = Array.from({ length: levels - 1 }, (_, level) => (level === 0 ? 'contact(id: "x")' : way[level % way.length]!));
  return fields.reduceRight((inner, field) => `${field} { ${inner} }`, '__typename');
}

/** What the limits are that a test is not about. */
const generous = Object.fromEntries(limitNames.map((name) => [name, 10_000]));

interface Border {
  code: string;
  /** A request that has exactly so many. */
  ask: (count: number) => Sent;
  /** What must be in the refusal beside the limit; left out where counting stops at the limit. */
  isCounted?: boolean;
}

const borders: Record<Measured, Border> = {
  tokens: { code: 'TOO_MANY_TOKENS', ask: (count) => ({ query: `{ contacts(first: 1) { totalCount } ${times(count - 11, () => '__typename')} }` }), isCounted: false },
  depth: { code: 'TOO_DEEP', ask: (count) => ({ query: `{ ${nested(count)} }` }) },
  aliases: { code: 'TOO_MANY_ALIASES', ask: (count) => ({ query: `{ ${times(count, (index) => `a${index}: contacts { totalCount }`)} }` }) },
  directives: { code: 'TOO_MANY_DIRECTIVES', ask: (count) => ({ query: `{ contacts { totalCount } ${times(count, () => '__typename @skip(if: true)')} }` }) },
  rootFields: {
    code: 'TOO_MANY_ROOT_FIELDS',
    ask: (count) => ({ query: `{ ...F contacts { totalCount } ${times(count - 2, (index) => `a${index}: __typename`)} } fragment F on Query { tags { totalCount } }` }),
  },
  fields: {
    code: 'TOO_MANY_FIELDS',
    ask: (count) => ({ query: `{ a: contact(id: "x") { ...F } b: contact(id: "x") { ...F } ${times(count - 6, () => '__typename')} } fragment F on Contact { id name }` }),
  },
  nodes: {
    code: 'TOO_MANY_NODES',
    ask: (count) => ({
      query: 'query ($outer: Int!, $inner: Int!) { contacts(first: $outer) { nodes { id } } contact(id: "x") { customerContacts(first: $inner) { nodes { id } } } }',
      variables: { outer: 4, inner: count - 5 },
    }),
  },
  cost: { code: 'TOO_COSTLY', ask: (count) => ({ query: 'query ($first: Int) { contacts(first: $first) { totalCount nodes { id } } }', variables: { first: count - 12 } }) },
};

const opened: LimitsWorld[] = [];
afterAll(async () => {
  for (const world of opened) await world.close();
});

const onShortWay = jest.spyOn(ReadPlanner.prototype, 'answer');

describe.each(Object.entries(borders))('%s', (measured, { code, ask, isCounted = true }) => {
  let world: LimitsWorld | undefined;
  const open = async (): Promise<LimitsWorld> => {
    if (!world) {
      const limits: LimitOptions = Object.fromEntries(kinds.map((kind) => [kind, { ...generous, [measured]: limitOf(kind) }]));
      world = await openLimitsWorld({ limits });
      opened.push(world);
    }
    return world;
  };

  test.each(kinds.flatMap((kind) => (['POST', 'GET'] as const).map((method): [PrincipalKind, 'POST' | 'GET'] => [kind, method])))('%s by %s', async (kind, method) => {
    const { ask: send } = await open();
    const limit = limitOf(kind);
    const passes = ask(limit);
    await send(kind, passes, { method });
    onShortWay.mockClear();
    for (const { body } of await send(kind, passes, { method })) {
      // Nobody is signed in, but that is the only thing that is wrong.
      if (kind === 'anonymous') expect(new Set(body.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAUTHENTICATED']));
      else expect(body).toEqual({ data: expect.anything() });
    }
    // The server that has a short way took it.
    if (kind !== 'anonymous') expect(onShortWay).toHaveBeenCalledTimes(1);

    for (const { status, body } of await send(kind, ask(limit + 1), { method })) {
      expect(status).toBe(400);
      expect(body).toEqual({ errors: [{ message: expect.stringContaining(String(limit)), extensions: expect.objectContaining({ code, limit }) }] });
      if (isCounted) expect(body.errors![0]!.extensions.actual).toBe(limit + 1);
    }
  });

  test('a document that was answered to one who may send more is refused to others', async () => {
    const { ask: send } = await open();
    const large = ask(limitOf('backoffice'));
    for (let call = 0; call < 2; call++) for (const { body } of await send('backoffice', large)) expect(body.errors).toBeUndefined();
    for (const { body } of await send('user', large)) expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    // And the other way round: a refusal is not remembered.
    for (const { body } of await send('backoffice', large)) expect(body.errors).toBeUndefined();
  });
});

test.each(kinds)('bytes: the body of %s', async (kind) => {
  const limit = 1000 + kinds.indexOf(kind);
  const world = await openLimitsWorld({ limits: { [kind]: { bytes: limit } } });
  opened.push(world);
  const of = (bytes: number): Sent => {
    const sent = { query: '{ contacts { totalCount } }', variables: { filler: '' } };
    return { ...sent, variables: { filler: 'x'.repeat(bytes - JSON.stringify(sent).length) } };
  };
  await world.ask(kind, of(limit));
  onShortWay.mockClear();
  const code = kind === 'anonymous' ? 'UNAUTHENTICATED' : undefined;
  for (const { body } of await world.ask(kind, of(limit))) expect(body.errors?.[0]?.extensions.code).toBe(code);
  if (kind !== 'anonymous') expect(onShortWay).toHaveBeenCalledTimes(1);
  for (const { status, body } of await world.ask(kind, of(limit + 1))) {
    expect(status).toBe(413);
    expect(body.errors).toEqual([
      { message: `The request is larger than ${limit} bytes, the most it may have.`, extensions: { code: 'REQUEST_ENTITY_TOO_LARGE', status: 413, limit } },
    ]);
  }
});

test.each([
  ['fields', `${'{ a '.repeat(4000)}${'}'.repeat(4000)}`],
  ['a value', `{ a(b: ${'['.repeat(4500)}${']'.repeat(4500)}) }`],
])('%s inside of each other until nothing can read them are refused as too deep', async (_name, query) => {
  const world = await openLimitsWorld({ limits: { user: { tokens: 100_000 } } });
  opened.push(world);
  for (const { status, body } of await world.ask('user', { query })) {
    expect(status).toBe(400);
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['TOO_DEEP']);
  }
});

test('fragments in fragments, as long as a document may be, are answered', async () => {
  const world = await openLimitsWorld({});
  opened.push(world);
  const fragments = times(1200, (index) => `fragment f${index} on Query { ...f${index + 1} }`);
  for (const { body } of await world.ask('user', { query: `{ ...f0 } ${fragments} fragment f1200 on Query { __typename }` })) {
    expect(body).toEqual({ data: { __typename: 'Query' } });
  }
});

test('several operations at a time are not taken', async () => {
  const world = await openLimitsWorld({});
  opened.push(world);
  for (const { status, body } of await world.ask('user', [{ query: '{ __typename }' }] as unknown as Sent)) {
    expect(status).toBe(400);
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_REQUEST']);
  }
});
