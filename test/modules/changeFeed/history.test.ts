import { expect, test } from '@jest/globals';
import type { HistoryQuery, HistoryQueryVariables } from '../../generated/graphql.ts';
import { createApi, type Api } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { ApiKeyForFeed, DeleteForFeed, History, RenameForFeed, RestoreForFeed, TagForFeed } from './documents.ts';

type Entries = Extract<NonNullable<HistoryQuery['node']>, { history: unknown }>['history'];

async function historyOf(api: Api, variables: HistoryQueryVariables, as = api.backoffice): Promise<Entries> {
  const { node } = await api.runQuery(History, variables, { as });
  return (node as { history: Entries }).history;
}

/** A contact with six changes. */
async function makeChanged(api: Api) {
  const { id } = await makeIndividualContact(api, { name: 'Ada', customFields: { then: 1, list: [1, 'two', null] } });
  await api.runOk(RenameForFeed, { input: { id, patch: { name: 'Ada King', dateOfBirth: '1815-12-10' } } }, { headers: { 'x-request-id': 'rename-1' } });
  await api.runOk(RenameForFeed, { input: { id, patch: { dateOfBirth: null } } });
  await api.runOk(TagForFeed, { input: { contactId: id, name: 'vip' } });
  await api.runOk(DeleteForFeed, { input: { id } }, { as: api.backoffice });
  await api.runOk(RestoreForFeed, { input: { id } }, { as: api.backoffice });
  return id;
}

test('tells who changed which field when, the newest change first', async () => {
  const now = new Date('2026-03-01T12:00:00.000Z');
  const api = await createApi({ now: () => now });
  const id = await makeChanged(api);
  const { nodes, totalCount } = await historyOf(api, { id });
  expect(totalCount).toBe(6);
  expect(nodes.map(({ operation, version }) => [operation, version])).toEqual([
    ['RESTORE', 6],
    ['DELETE', 5],
    ['UPDATE', 4],
    ['UPDATE', 3],
    ['UPDATE', 2],
    ['CREATE', 1],
  ]);
  expect(nodes.map(({ actor }) => actor.id)).toEqual([...Array<string>(2).fill(api.backoffice.id), ...Array<string>(4).fill(api.access.id)]);
  expect(new Set(nodes.map(({ actor }) => actor.kind))).toEqual(new Set(['USER']));
  expect(new Set(nodes.map(({ occurredAt }) => occurredAt))).toEqual(new Set([now.toISOString()]));
  const [, , tagged, cleared, renamed, created] = nodes;
  expect(tagged!.fields).toEqual([{ path: 'tags', old: null, new: 'vip' }]);
  expect(cleared!.fields).toEqual([{ path: 'dateOfBirth', old: expect.stringContaining('1815-12-10'), new: null }]);
  expect(renamed).toMatchObject({ requestId: 'rename-1', fields: [{ path: 'dateOfBirth', old: null }, { path: 'name', old: 'Ada', new: 'Ada King' }] });
  expect(created!.fields).toContainEqual({ path: 'customFields', old: null, new: { then: 1, list: [1, 'two', null] } });
  expect(nodes[0]!.fields).toEqual([]);
});

test('is paged, filtered and sorted like every list, and planned', async () => {
  const api = await createApi({ readPlanner: true });
  const id = await makeChanged(api);
  const versions = async (variables: Omit<HistoryQueryVariables, 'id'>) => (await historyOf(api, { id, ...variables })).nodes.map(({ version }) => version);
  const first = await historyOf(api, { id, first: 4 });
  expect(first.pageInfo.hasNextPage).toBe(true);
  expect(await versions({ first: 4, after: first.pageInfo.endCursor })).toEqual([2, 1]);
  expect(await versions({ orderBy: [{ field: 'SEQUENCE', direction: 'ASC' }], first: 2 })).toEqual([1, 2]);
  expect(await versions({ filter: { operation: { in: ['DELETE', 'RESTORE'] } } })).toEqual([6, 5]);
  expect(await versions({ filter: { paths: { cs: ['dateOfBirth'] } } })).toEqual([3, 2]);
  expect(await versions({ filter: { actorId: { eq: api.backoffice.id }, actorKind: { eq: 'USER' } } })).toEqual([6, 5]);
  expect(await versions({ filter: { requestId: { eq: 'rename-1' } } })).toEqual([2]);
  expect(await versions({ filter: { version: { gt: 4 }, occurredAt: { gt: '2020-01-01T00:00:00Z' } } })).toEqual([6, 5]);
  expect(await countStatements(() => historyOf(api, { id }))).toBe(1);
});

test('shows no secret, and an API key by its id', async () => {
  const api = await createApi();
  const input = { name: 'machine', permissions: ['TENANT_ACCESS' as const] };
  const { apiKey, secret } = await api.runOk(ApiKeyForFeed, { input }, { as: api.backoffice });
  const { nodes } = await historyOf(api, { id: apiKey.id });
  expect(nodes[0]!.fields.map(({ path }) => path).sort()).toEqual(['name', 'permissions']);
  const machine = { ...api.access, token: secret };
  const { id } = await api.runOk(RenameForFeed, { input: { id: (await makeIndividualContact(api)).id, patch: { name: 'Ada King' } } }, { as: machine }).then(({ contact }) => contact);
  const entries = await historyOf(api, { id, filter: { actorId: { eq: apiKey.id } } });
  expect(entries.nodes.map(({ actor }) => actor)).toEqual([{ kind: 'API_KEY', id: apiKey.id }]);
});

test('is seen by whom its object is seen by', async () => {
  const api = await createApi();
  const { apiKey } = await api.runOk(ApiKeyForFeed, { input: { name: 'machine', permissions: ['TENANT_ACCESS'] } }, { as: api.backoffice });
  const [error] = await api.runRefused(History, { id: apiKey.id });
  expect(error!.extensions?.code).toBe('FORBIDDEN');
  const { id } = await makeIndividualContact(api);
  expect((await api.runQuery(History, { id }, { as: api.stranger })).node).toBeNull();
});
