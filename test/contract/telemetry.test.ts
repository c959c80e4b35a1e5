/** Nothing that clients send or read is in the log or in traces, whichever mutation they send it with, and however wrong it is. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, getNullableType, isInputObjectType, isListType, isScalarType, type GraphQLInputType } from 'graphql';
import { schema } from '../../src/graphql/schema.ts';
import { createApp } from '../../src/http/app.ts';
import { listen, type Listening } from '../../src/http/listen.ts';
import { startTracing } from '../../src/platform/tracing.ts';
import { readPlanner } from '../setup/readPlanner.ts';
import { jwtSecret } from '../support/actors.ts';
import { recordingLogger } from '../support/recordingLogger.ts';
import { testDatabase } from '../support/testDatabase.ts';
import { attributesOf, startTraceCollector } from '../support/traceCollector.ts';
import { unlimited } from '../support/unlimited.ts';
import { mutationRuns } from './operations/mutationRuns.ts';
import { mutationText, World } from './operations/World.ts';

const canary = 'canary4Kd';

/** As a test of every type of text that has a form of its own. */
const forms: Record<string, string> = {
  EmailAddress: `${canary}@example.com`,
  URL: `https://example.com/${canary}`,
};

/** An input in which every text is the canary. */
function withCanary(value: unknown, type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (value === null || value === undefined) return value;
  if (isListType(nullable)) return [value].flat().map((element) => withCanary(element, nullable.ofType));
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withCanary(inner, fields[name]!.type)]));
  }
  const { name } = getNamedType(nullable);
  if (!isScalarType(nullable) || typeof value !== 'string') return value;
  return forms[name] ?? (name === 'String' ? canary : value);
}

/** The example of W3C Trace Context. */
const callersTrace = '4bf92f3577b34da6a3ce929d0e0e4736';

const mutations = Object.values(schema.getMutationType()!.getFields());
const { logger, lines } = recordingLogger('trace');
const answered = new Map<string, string>();
let collector: Awaited<ReturnType<typeof startTraceCollector>>;
let server: Listening;
let world: World;

async function ask(query: string, variables: object, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${world.api.backoffice.token!}`, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

beforeAll(async () => {
  collector = await startTraceCollector();
  const endTracing = await startTracing(collector.url);
  world = await World.create();
  const { database } = await testDatabase();
  server = await listen(createApp({ database, jwt: { secret: jwtSecret }, logger, ...unlimited, readPlanner }).listener, { host: '127.0.0.1', port: 0 });
  for (const { name, args } of mutations) {
    const { mutation, input, selection } = await world.catchInput(name, mutationRuns[name]!);
    const text = mutationText(mutation, selection).replace('mutation', `mutation ${name}`);
    answered.set(name, await ask(text, { input: withCanary(input, args[0]!.type) }));
  }
  const filter = `filter: { name: { like: "%${canary}%" } }`;
  for (let time = 0; time < 3; time++) await ask(`query Literal { contacts(${filter}) { totalCount nodes { name } } }`, {});
  await ask('query Variable($name: String!) { contacts(filter: { name: { eq: $name } }) { nodes { name } } }', { name: canary });
  await ask(`query Wrong { contacts(filter: { ${canary}: "${canary}" }) { nodes { name } } }`, { [canary]: canary });
  await ask(`query Broken { contacts(after: "${canary}") { nodes { name } } `, {});
  await ask('query Continued { viewer { id } }', {}, { traceparent: `00-${callersTrace}-00f067aa0ba902b7-01` });
  await ask('query Bearer { viewer { id } }', {}, { authorization: `Bearer ${canary}` });
  await ask('query Header { viewer { id } }', {}, { 'accept-language': canary, 'idempotency-key': canary, cookie: canary, 'x-forwarded-for': canary });
  await server.close();
  await endTracing();
}, 120_000);

afterAll(() => collector.close());

test('the canary got through', () => {
  const succeeded = [...answered].filter(([, answer]) => answer.includes('Payload"'));
  expect(answered.size).toBe(mutations.length);
  expect(succeeded.length).toBeGreaterThan(mutations.length / 2);
  expect([...answered.values()].filter((answer) => answer.includes(canary)).length).toBeGreaterThan(10);
});

test('no line of the log has it, at the level trace', () => {
  expect(lines.length).toBeGreaterThan(mutations.length);
  expect(lines.filter((line) => line.includes(canary))).toEqual([]);
});

test('no span has it', () => {
  const names = new Set(collector.spans.map(({ name }) => name));
  expect([...mutations.map(({ name }) => `mutation ${name}`), 'query Literal', 'query Variable', 'SELECT', 'INSERT'].filter((name) => !names.has(name))).toEqual([]);
  expect(collector.spans.filter((span) => JSON.stringify(span).includes(canary))).toEqual([]);
});

test('a span continues the trace of the caller, and says what came of it', () => {
  const continued = collector.spans.find(({ name }) => name === 'query Continued')!;
  expect([continued.traceId, continued.parentSpanId]).toEqual([callersTrace, '00f067aa0ba902b7']);
  expect(attributesOf(continued)).toMatchObject({ 'graphql.operation.type': 'query', 'graphql.operation.name': 'Continued', 'http.response.status_code': 200 });
  expect(collector.spans.map((span) => attributesOf(span)['error.type'])).toContain('UNAUTHENTICATED');
});

test('a statement is a part of its operation', () => {
  const { spans } = collector;
  for (const name of ['query Variable', `mutation ${mutations[0]!.name}`]) {
    const { spanId, traceId } = spans.find((span) => span.name === name)!;
    const statements = spans.filter((span) => span.parentSpanId === spanId);
    expect([name, statements.length > 0, new Set(statements.map((span) => span.traceId))]).toEqual([name, true, new Set([traceId])]);
    expect(attributesOf(statements[0]!)).toMatchObject({ 'db.system.name': 'postgresql', 'db.query.text': expect.any(String) });
  }
});
