import { expect, test } from '@jest/globals';
import type { TestActor } from '../../support/actors.ts';
import { createApi, type Api } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { RegisterDocuments, SchemaUsageOf, UnusedDocuments } from './registryDocuments.ts';
import { apolloManifest, hash, newApplication, own } from './manifests.ts';

type App = ReturnType<typeof newApplication>;

const since = '2026-01-01T00:00:00Z';

async function register(api: Api, app: App, ...texts: string[]): Promise<void> {
  await api.runOk(RegisterDocuments, { input: { ...app, manifest: apolloManifest(...texts) } }, { as: api.backoffice });
}

/** A call as a client of the application makes it; nobody knows it when it has no name. */
async function call(api: Api, text: string, { app, as = api.access }: { app?: App; as?: TestActor } = {}): Promise<void> {
  const response = await api.app.fetch('http://kith.test/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${as.token!}`,
      ...(app && { 'apollographql-client-name': app.application, 'apollographql-client-version': app.version }),
    },
    body: JSON.stringify({ documentId: hash(text) }),
  });
  expect(await response.json()).not.toHaveProperty('errors');
}

const unused = async (api: Api, app: App, from = since, as = api.backoffice) => {
  await api.app.flush();
  return (await api.runQuery(UnusedDocuments, { ...app, since: from }, { as })).unusedDocuments.map(({ operationName }) => operationName);
};

/** The usage of one document. */
async function usageOf(api: Api, coordinate: string, text: string, as = api.backoffice) {
  await api.app.flush();
  const { schemaUsage } = await api.runQuery(SchemaUsageOf, { coordinate }, { as });
  return schemaUsage.documents.find(({ document }) => document.documentId === hash(text));
}

test('RU.38: calls are counted for each document and version of a client, and unused documents are known', async () => {
  const api = await createApi();
  const [app, next] = [newApplication(), newApplication()];
  const [used, other] = [own('query Used { viewer { id } }'), own('query Other { viewer { id } }')];
  await register(api, app, used, other);
  await register(api, next, used);
  expect(await unused(api, app)).toEqual(['Other', 'Used']);

  await call(api, used, { app });
  await call(api, used, { app });
  await api.app.flush();
  await call(api, used, { app });
  await call(api, other, { app: next });
  expect(await unused(api, next)).toEqual(['Used']);
  await call(api, used);
  expect(await unused(api, app)).toEqual([]);

  const at = expect.any(String);
  expect(await usageOf(api, 'Viewer.id', used)).toEqual({
    document: { documentId: hash(used), operationName: 'Used' },
    versions: [
      { ...next, registeredAt: at },
      { ...app, registeredAt: at },
    ],
    clients: [
      { application: null, version: null, calls: 1, lastCalledAt: at },
      { ...app, calls: 3, lastCalledAt: at },
    ],
  });
  // Not registered for the version that the client names: counted as nobody's.
  expect((await usageOf(api, 'Viewer.id', other))!.clients).toEqual([{ application: null, version: null, calls: 1, lastCalledAt: at }]);
  expect(await unused(api, app, '2100-01-01T00:00:00Z')).toEqual(['Other', 'Used']);
});

test('RU.38: a tenant sees its own calls alone', async () => {
  const api = await createApi();
  const app = newApplication();
  const text = own('query Mine { viewer { id } }');
  await register(api, app, text);
  await call(api, text, { app });
  expect((await usageOf(api, 'Viewer.id', text))!.clients).toHaveLength(1);
  expect((await usageOf(api, 'Viewer.id', text, api.stranger))!.clients).toEqual([]);
  expect(await unused(api, app)).toEqual([]);
  expect(await unused(api, app, since, api.stranger)).toEqual(['Mine']);
  await call(api, text, { app, as: api.stranger });
  expect((await usageOf(api, 'Viewer.id', text))!.clients).toMatchObject([{ calls: 1 }]);
});

test('RU.38: names of clients that are too long are nobody’s', async () => {
  const api = await createApi();
  const app = newApplication();
  const text = own('query Long { viewer { id } }');
  await register(api, app, text);
  await call(api, text, { app: { application: 'x'.repeat(1000), version: '1' } });
  expect((await usageOf(api, 'Viewer.id', text))!.clients).toMatchObject([{ application: null, calls: 1 }]);
});

test('RU.38: what is asked for without a credential is nobody’s call', async () => {
  const api = await createApi();
  const text = own('query Anonymous { viewer { id } }');
  await register(api, newApplication(), text);
  const response = await api.app.fetch(`http://kith.test/graphql?documentId=${hash(text)}`);
  expect(response.status).toBe(401);
  expect((await usageOf(api, 'Viewer.id', text))!.clients).toEqual([]);
});

test.each([
  ['a field', 'Viewer.id'],
  ['an argument', 'Query.tags(first:)'],
  ['a field of an input', 'TagFilter.name'],
  ['a value of an enum', 'DeletedFilter.ONLY'],
  ['a field of an input that a variable may bring', 'ApiKeyFilter.name'],
  ['a value of an enum that a variable may bring', 'SortOrder.DESC'],
])('RU.38: says who uses %s', async (_name, coordinate) => {
  const api = await createApi();
  const text = own(`query Uses($filter: ApiKeyFilter, $order: [TagOrder!]) {
    viewer { id }
    tags(first: 1, filter: { name: { eq: "x" } }, orderBy: $order) { totalCount }
    customerLists(deleted: ONLY) { totalCount }
    apiKeys(filter: $filter) { totalCount }
  }`);
  await register(api, newApplication(), text);
  expect((await usageOf(api, coordinate, text))?.document.operationName).toBe('Uses');
  expect(await usageOf(api, 'Contact.name', text)).toBeUndefined();
});

test('RU.38: what is nothing of the schema is refused', async () => {
  const api = await createApi();
  const [error] = await api.runRefused(SchemaUsageOf, { coordinate: 'Contact.nothing' }, { as: api.backoffice });
  expect(error!.extensions).toMatchObject({ code: 'INVALID_PARAMETER', violations: [{ propertyPath: 'coordinate' }] });
  const [refused] = await api.runRefused(SchemaUsageOf, { coordinate: 'Contact.name' });
  expect(refused!.extensions).toMatchObject({ code: 'FORBIDDEN' });
});

test('RU.38: as many statements for many documents as for one', async () => {
  const api = await createApi();
  const texts = (count: number) => Array.from({ length: count }, () => own('query Many { viewer { id } }'));
  const statements = async (count: number) => {
    const app = newApplication();
    await register(api, app, ...texts(count));
    return [
      await countStatements(() => unused(api, app)),
      await countStatements(() => api.runQuery(SchemaUsageOf, { coordinate: 'Viewer.id' }, { as: api.backoffice })),
    ];
  };
  expect(await statements(1)).toEqual(await statements(30));
});
