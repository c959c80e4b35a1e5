/**
 * Who names rows of another tenant is answered as if they had never existed, whatever is asked: every field, argument and input of the
 * schema is reached with ids and texts of a neighbour. Two of the three walls hold when the third is down, and without them none does.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OperationTypeNode, parse } from 'graphql';
import { listen } from '../../../src/http/listen.ts';
import { encodeId, newUuid } from '../../../src/platform/ids.ts';
import { startTracing } from '../../../src/platform/tracing.ts';
import { isOnServer } from '../../setup/scratchDatabase.ts';
import { startTraceCollector } from '../../support/traceCollector.ts';
import { bodyOf, mutationFor, queryFor, type Ask, type Sent } from './Ask.ts';
import { Attack } from './Attack.ts';
import { readCursors } from './foreignCursors.ts';
import { asksOfMutations, asksOfOwn, mutationNamed, type MutationAsks } from './mutations.ts';
import { asksOfQueries, givenTo } from './queries.ts';
import { coordinates } from './Reached.ts';
import { manifest, registeredDocuments, type RegisteredDocument } from './registeredDocuments.ts';
import { openScene, type Answer, type Scene } from './Scene.ts';
import { alikeWithoutWalls, unreached } from './unreached.ts';
import { uuidsIn } from './uuids.ts';
import { Values } from './Values.ts';

const wholeMillis = 300_000;
const tracedRequests = 200;

let scene: Scene;
let attack: Attack;
let own: Values;
let queries: Ask[];
let mutations: MutationAsks;
let documents: RegisteredDocument[];
let before: object;

beforeAll(async () => {
  scene = await openScene();
  attack = new Attack(scene);
  own = new Values(scene.ids, scene.texts);
  const foreign = new Values(scene.foreignIds, scene.foreignTexts);
  const cursors = await readCursors(async (sent) => (JSON.parse((await scene.ask(bodyOf(sent), scene.neighbour)).text) as { data: unknown }).data, givenTo(foreign));
  queries = asksOfQueries({ own, foreign, cursors });
  mutations = asksOfMutations(scene.inputs, foreign);
  documents = registeredDocuments(scene.inputs, foreign).filter(({ operation }) => operation !== OperationTypeNode.SUBSCRIPTION);
  before = await scene.checksums();
}, wholeMillis);

afterAll(() => scene.close());

const nothing = { differences: [], leaks: [] };

test('RU.3 registered documents answer as if rows of another tenant had never existed', async () => {
  const { reader, writer, twin, app } = scene;
  await attack.own(asksOfOwn([['registerDocuments', { application: 'examples', version: '1', manifest }]]));
  expect(documents.length).toBeGreaterThan(20);
  for (const document of documents) {
    const [as, other] = document.operation === OperationTypeNode.MUTATION ? [writer, twin] : [reader, reader];
    expect(await attack.compare(document, as, other)).toEqual({ isAlike: true, hasErrors: false });
  }
  expect(attack.takeFindings()).toEqual(nothing);
  expect(await scene.checksums()).toEqual(before);
  // Who has used them is asked for afterwards.
  await app.flush();
}, wholeMillis);

test('RU.3 queries answer as if rows of another tenant had never existed', async () => {
  await attack.queries(queries, givenTo(own));
  expect(attack.takeFindings()).toEqual(nothing);
}, wholeMillis);

test('RU.3 mutations answer as if rows of another tenant had never existed, and do nothing to them', async () => {
  await attack.mutations(mutations.ofIds);
  expect(attack.takeFindings()).toEqual(nothing);
  expect(await scene.checksums()).toEqual(before);
}, wholeMillis);

/** The walls are the same SQL in both databases; the embedded one, which is slower, is asked for what is at the top of the schema. */
const askedOfTwoWalls = () => (isOnServer() ? queries : queries.filter(({ way }) => way.length === 0));

describe.each(['conditions', 'policies', 'keys'] as const)('without the %s', (wall) => {
  test('RU.3 the other two walls hold', async () => {
    await scene.walls.without(wall);
    // Keys are nothing to who only reads.
    if (wall !== 'keys') await attack.queries(askedOfTwoWalls(), givenTo(own));
    await attack.mutations(mutations.ofIds);
    await scene.walls.without();
    expect(attack.takeFindings()).toEqual(nothing);
    expect(await scene.checksums()).toEqual(before);
  }, wholeMillis);
});

test('RU.3 texts of another tenant are free, and nothing is told of them', async () => {
  attack.forgetAnswers();
  // Documents are registered for all tenants.
  const [ofAll, ofTenant] = [true, false].map((isOfAll) => mutations.ofTexts.filter(({ field }) => (field.name === 'registerDocuments') === isOfAll));
  await attack.mutations(ofTenant!);
  // Contacts can be changed again when no other system manages them.
  await attack.mutations(asksOfOwn([['setExternalContactManagement', { useExternalContactManagement: false }]]));
  const own = scene.inputs.map(({ mutation, own: input }) => [mutation, input] as const);
  await attack.own([...ofAll!, ...asksOfOwn([...scene.further, ...own])]);
  expect(attack.takeFindings()).toEqual(nothing);
  expect(await scene.checksums()).toEqual(before);
}, wholeMillis);

const create = mutationFor({ field: mutationNamed('createIndividualContact'), given: { input: { name: 'Ada' } } });
const createdIn = ({ text }: Answer): string => /individual_\w+/.exec(text)![0];

test('RU.3 what another tenant has done under an idempotency key is not answered', async () => {
  const header = { 'idempotency-key': randomUUID() };
  const theirs = await scene.ask(bodyOf(create), scene.twin, header);
  const answer = await scene.ask(bodyOf(create), scene.writer, header);
  expect(createdIn(answer)).not.toBe(createdIn(theirs));
  expect(answer.headers).not.toContain('replayed');
});

test('RU.3 an image of another tenant is not found, as one that never existed', async () => {
  const [own, foreign] = [scene.ids, scene.foreignIds].map((ids) => ids.get('Image')![0]!);
  const { text } = await attack.send({ query: `query ($id: ID!) { node(id: $id) { __typename ... on Image { url } } }`, variables: { id: own } }, scene.reader);
  const url = /\/images\/[^"]+/.exec(text)![0];
  const { reader, neighbour } = scene;
  const stolen = [url.replace(own!, foreign!), url.replace(reader.tenantId, neighbour.tenantId), url.replace(own!, foreign!).replace(reader.tenantId, neighbour.tenantId)];
  const answers = await Promise.all([...stolen, url.replace(own!, encodeId('Image', newUuid()))].map(async (path) => {
    const response = await scene.app.fetch(`http://kith.test${path}`);
    return { status: response.status, body: await response.text() };
  }));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]!.status).toBe(404);
});

test('RU.3 a change feed brings what happens in its own tenant alone', async () => {
  const variables = { since: await readFeedCursor(), types: ['INDIVIDUAL_CONTACT', 'TAG'] };
  const changes = 'changeFeed(since: $since, types: $types) { __typename ... on ChangePage { cursor changes { __typename id type ... on NodeRemoval { reason } } } }';
  const feed = await openFeed({ query: `subscription ($since: String, $types: [NodeType!]) { ${changes} }`, variables });
  const [theirs, ours] = [await scene.ask(bodyOf(create), scene.twin), await scene.ask(bodyOf(create), scene.writer)].map(createdIn);
  let seen = '';
  while (!seen.includes(ours!)) seen += await feed.next();
  feed.close();
  await attack.send({ query: 'query ($since: String) { changes(since: $since) { __typename } }', variables: { since: await readFeedCursor() } }, scene.writer);
  expect(seen).not.toContain(theirs);
  expect(attack.canariesIn(seen)).toEqual([]);
});

test('RU.3 every field, argument and input of the schema was reached', () => {
  const left = coordinates.filter((coordinate) => !attack.reached.coordinates.has(coordinate));
  expect(left).toEqual(coordinates.filter((coordinate) => coordinate in unreached || coordinate.split('.')[0]! in unreached));
});

test('RU.3 nothing of another tenant is in the log', () => {
  expect(scene.log.length).toBeGreaterThan(1000);
  expect(scene.log.flatMap((line) => attack.canariesIn(line))).toEqual([]);
});

test('RU.3 nothing of another tenant is in a trace', async () => {
  const [collector, server] = [await startTraceCollector(), await listen(scene.app.listener, { host: '127.0.0.1', port: 0 })];
  const endTracing = await startTracing(collector.url);
  const lookups = queries.filter(({ way, field }) => way.length === 0 && field.args.length > 0).slice(0, tracedRequests);
  for (const lookup of lookups) {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${scene.reader.token}` };
    const answer = await fetch(`http://127.0.0.1:${server.port}/graphql`, { method: 'POST', headers, body: bodyOf(queryFor([lookup], givenTo(own))) });
    await answer.arrayBuffer();
  }
  await server.close();
  await endTracing();
  collector.close();
  expect(collector.spans.length).toBeGreaterThan(2 * lookups.length);
  // Not even what the attacker has sent.
  expect(collector.bodies.flatMap((body) => [...uuidsIn(body)].filter((uuid) => scene.foreign.has(uuid)))).toEqual([]);
}, wholeMillis);

test('RU.3 without walls, each place with an id leads to the rows of another tenant', async () => {
  attack.forgetAnswers();
  await scene.walls.without('conditions', 'policies', 'keys');
  await attack.queries(queries.filter(({ way }) => way.length === 0), givenTo(own));
  const { differences, leaks } = attack.takeFindings();
  expect(differences).not.toEqual([]);
  expect(leaks).not.toEqual([]);
  const alike = await attack.mutations(mutations.ofIds, scene.fresh);
  expect(alike.filter((place) => !alikeWithoutWalls.some(([pattern]) => pattern.test(place)))).toEqual([]);
  expect(await scene.checksums()).not.toEqual(before);
}, wholeMillis);

async function readFeedCursor(): Promise<string> {
  const { text } = await scene.ask(JSON.stringify({ query: '{ changes { ... on ChangePage { cursor } } }' }), scene.writer);
  return (JSON.parse(text) as { data: { changes: { cursor: string } } }).data.changes.cursor;
}

/** The events of a subscription of the attacker, as they come. */
async function openFeed(sent: Sent) {
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${scene.writer.token}` };
  const response = await scene.app.fetch('http://kith.test/graphql', { method: 'POST', headers, body: bodyOf(sent) });
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  return {
    async next(): Promise<string> {
      const { value, done } = await reader.read();
      if (done) throw new Error('The feed has ended.');
      const text = decoder.decode(value);
      const data = /^data: (\{.*)$/m.exec(text)?.[1];
      if (data) attack.reached.add(parse(sent.query), sent.variables, (JSON.parse(data) as { data: Record<string, unknown> }).data);
      return text;
    },
    close: () => void reader.cancel(),
  };
}
