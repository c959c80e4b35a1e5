import { expect, test } from '@jest/globals';
import { registryTenantId } from '../../../src/platform/registryTenant.ts';
import { createApi, type Api } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { RegisterDocuments, RegisteredDocuments } from './registryDocuments.ts';
import { apolloManifest, codegenMap, codegenSha256Map, hash, newApplication, operationOutput, own, relayMap } from './manifests.ts';

const read = 'query Read($id: ID!) { contact(id: $id) { id name } }';
const rename = 'mutation AddTag($input: AddTagInput!) { addTag(input: $input) { __typename } }';

type App = ReturnType<typeof newApplication>;

const register = (api: Api, app: App, manifest: Record<string, unknown>) => api.runOk(RegisterDocuments, { input: { ...app, manifest } }, { as: api.backoffice });

const refuse = async (api: Api, app: App, manifest: Record<string, unknown>) =>
  (await api.runError(RegisterDocuments, { input: { ...app, manifest } }, 'ValidationFailed', { as: api.backoffice })).violations;

const listed = async (api: Api, app: App) => (await api.runQuery(RegisteredDocuments, app, { as: api.backoffice })).registeredDocuments;

test.each([
  ['the manifest of Apollo', apolloManifest, 'sha256'],
  ['operation output of Apollo Kotlin and iOS', operationOutput, 'sha256'],
  ['the map of Relay', relayMap, 'md5'],
  ['the map of graphql-codegen', codegenMap, 'sha1'],
  ['the map of graphql-codegen with prefixed hashes', codegenSha256Map, 'sha256'],
] as const)('RU.38: registers %s', async (_name, toManifest, algorithm) => {
  const api = await createApi();
  const app = newApplication();
  const [query, mutation] = [own(read), own(rename)];
  expect(await register(api, app, toManifest(query, mutation))).toMatchObject({ ...app, addedCount: 2, totalCount: 2 });
  expect(await listed(api, app)).toEqual([
    { documentId: hash(mutation, algorithm), operationName: 'AddTag', operationType: 'MUTATION', text: mutation, registeredAt: expect.any(String) },
    { documentId: hash(query, algorithm), operationName: 'Read', operationType: 'QUERY', text: query, registeredAt: expect.any(String) },
  ]);
});

test('RU.38: registering again changes nothing, and a version can grow', async () => {
  const api = await createApi();
  const app = newApplication();
  const [first, second] = [own(read), own(rename)];
  await register(api, app, apolloManifest(first));
  const before = await listed(api, app);
  expect(await register(api, app, apolloManifest(first))).toMatchObject({ addedCount: 0, totalCount: 1 });
  expect(await listed(api, app)).toEqual(before);
  expect(await register(api, app, apolloManifest(first, second))).toMatchObject({ addedCount: 1, totalCount: 2 });
});

test('RU.38: all failures are reported at once, and nothing is registered', async () => {
  const api = await createApi();
  const app = newApplication();
  const [good, wrongField, noOperation, two, broken] = [
    own(read),
    'query A { contact(id: "x") { nothing other } }',
    'fragment F on Contact { name }',
    'query B { viewer { id } } query C { viewer { id } }',
    'query D { viewer { id }',
  ] as const;
  const operations = [good, wrongField, noOperation, two, broken].map((body) => ({ id: hash(body), body }));
  const violations = await refuse(api, app, {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [...operations, { id: hash('other'), body: own(read) }, { id: 'x', body: own(read) }, { id: hash(rename), name: 'Other', type: 'query', body: rename }, 7],
  });
  const at = (path: string, detail: unknown, code: string) => ({ propertyPath: `manifest.operations.${path}`, detail, code });
  expect(violations).toEqual([
    at('1.body', expect.stringMatching(/^Cannot query field "nothing" on type "Contact".* \(line 1, column 30\)/), 'INVALID_DOCUMENT'),
    at('1.body', expect.stringMatching(/^Cannot query field "other"/), 'INVALID_DOCUMENT'),
    at('2.body', expect.stringMatching(/exactly one operation; it has 0/), 'INVALID_DOCUMENT'),
    at('2.body', expect.stringMatching(/Fragment "F" is never used/), 'INVALID_DOCUMENT'),
    at('3.body', expect.stringMatching(/exactly one operation; it has 2/), 'INVALID_DOCUMENT'),
    at('4.body', expect.stringMatching(/^Syntax Error: Expected Name, found <EOF>. \(line 1, column 24\)/), 'INVALID_DOCUMENT'),
    at('5.id', expect.stringMatching(/is not the hash of the text/), 'HASH_MISMATCH'),
    at('6.id', expect.stringMatching(/must be the SHA-256/), 'INVALID_VALUE'),
    at('7.name', expect.stringMatching(/must be the name of the operation, AddTag/), 'INVALID_VALUE'),
    at('7.type', expect.stringMatching(/must be what the operation is, mutation/), 'INVALID_VALUE'),
    at('8.id', expect.stringMatching(/must be the SHA-256/), 'INVALID_VALUE'),
    at('8.body', expect.stringMatching(/must be the text/), 'INVALID_VALUE'),
  ]);
  expect(await listed(api, app)).toEqual([]);
});

test.each<[string, Record<string, unknown>, string, string]>([
  ['nothing', {}, 'manifest', 'TOO_SHORT'],
  ['another format', { format: 'x', operations: [] }, 'manifest.format', 'INVALID_VALUE'],
  ['another version', { format: 'apollo-persisted-query-manifest', version: 2, operations: [] }, 'manifest.version', 'INVALID_VALUE'],
  ['operations that are no list', { format: 'apollo-persisted-query-manifest', version: 1, operations: {} }, 'manifest.operations', 'INVALID_VALUE'],
  ['too many documents', Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [String(index), ''])), 'manifest', 'TOO_LONG'],
  ['a document that is too long', relayMap(`${read} #${'x'.repeat(100_000)}`), expect.stringMatching(/^manifest\.[0-9a-f]{32}$/) as never, 'TOO_LONG'],
  ['a document with too many words', relayMap(`{ ${'a '.repeat(10_001)} }`), expect.stringMatching(/^manifest\.[0-9a-f]{32}$/) as never, 'INVALID_DOCUMENT'],
  ['a character that no text can have', relayMap(`${read} # \0`), expect.stringMatching(/^manifest\.[0-9a-f]{32}$/) as never, 'INVALID_VALUE'],
])('RU.38: refuses %s', async (_name, manifest, propertyPath, code) => {
  const api = await createApi();
  expect(await refuse(api, newApplication(), manifest)).toMatchObject([{ propertyPath, code }]);
});

test('RU.38: the id of a document never means another text', async () => {
  const api = await createApi();
  const text = own(read);
  await register(api, newApplication(), relayMap(text));
  // Two texts with one MD5 can be made; what such a text would be registered as is put there in its place.
  const { registry: shared } = await registryOf();
  await shared.registeredDocument.updateMany({ where: { id: hash(text, 'md5') }, data: { text: 'query Other { viewer { id } }' } });
  expect(await refuse(api, newApplication(), relayMap(text))).toMatchObject([{ propertyPath: `manifest.${hash(text, 'md5')}`, code: 'ALREADY_REGISTERED' }]);
});

async function registryOf() {
  const { database } = await testDatabase();
  return { registry: database.client(registryTenantId) };
}

test('RU.38: needs TENANT_BACKOFFICE; what one tenant registers, all can ask for', async () => {
  const api = await createApi();
  const app = newApplication();
  await api.runError(RegisterDocuments, { input: { ...app, manifest: apolloManifest(own(read)) } }, 'PermissionDenied');
  const [error] = await api.runRefused(RegisterDocuments, { input: { ...app, manifest: {} } }, { as: api.anonymous });
  expect(error!.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  const [refused] = await api.runRefused(RegisteredDocuments, app);
  expect(refused!.extensions).toMatchObject({ code: 'FORBIDDEN' });
  expect(await listed(api, app)).toEqual([]);
  await register(api, app, apolloManifest(own(read)));
  expect((await api.runQuery(RegisteredDocuments, app, { as: api.stranger })).registeredDocuments).toHaveLength(1);
});

test('RU.38: as many statements for many documents as for one', async () => {
  const api = await createApi();
  const texts = (count: number) => Array.from({ length: count }, () => own(read));
  const one = await countStatements(() => register(api, newApplication(), apolloManifest(...texts(1))));
  expect(await countStatements(() => register(api, newApplication(), apolloManifest(...texts(60))))).toBe(one);
});

test('RU.38: two who register the same documents at once both succeed', async () => {
  const api = await createApi();
  const manifest = relayMap(...Array.from({ length: 20 }, () => own(read)));
  const results = await Promise.all([1, 2, 3].map(() => register(api, newApplication(), manifest)));
  expect(results.map(({ totalCount }) => totalCount)).toEqual([20, 20, 20]);
});
