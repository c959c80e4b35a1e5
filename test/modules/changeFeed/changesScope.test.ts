import { expect, test } from '@jest/globals';
import { schema } from '../../../src/graphql/schema.ts';
import { feedTypes, typesInScope } from '../../../src/modules/changeFeed/feedTypes.rules.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { ApiKeyForFeed, DeleteForFeed } from './documents.ts';
import { liveNodes, Reader, said } from './Reader.ts';

async function makeContacts(api: Api) {
  const people = [];
  for (const name of ['Ada', 'Grace', 'Mary']) {
    people.push(await makeIndividualContact(api, { name, emails: [{ type: 'WORK_EMAIL', address: `${name}@kith.example` }] }));
  }
  return people;
}

const makeKey = async (api: Api) =>
  (await api.runOk(ApiKeyForFeed, { input: { name: 'key', permissions: ['TENANT_ACCESS'] } }, { as: api.backoffice })).apiKey;

test('a reader sees the types that the schema shows it', () => {
  const scopesOf = (type: string) => (schema.getType(type)!.extensions.pothosOptions as { authScopes?: unknown }).authScopes;
  const guarded = feedTypes.filter((type) => scopesOf(type) !== undefined);
  const open = typesInScope((permission) => permission === 'TENANT_ACCESS', null);
  expect(feedTypes.filter((type) => !open.has(type))).toEqual(guarded);
  expect(guarded.map(scopesOf)).toEqual(guarded.map(() => ({ permission: 'TENANT_BACKOFFICE' })));
  expect(guarded).toEqual(['ApiKey', 'Device', 'SignInEvent', 'Erasure']);
  const nodes = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name);
  expect([...feedTypes].sort()).toEqual([...nodes].sort());
});

test('types that are left out are removed, and those that are added come as a snapshot', async () => {
  const api = await createApi();
  const people = await makeContacts(api);
  const reader = new Reader(api, { first: 2 });
  await reader.catchUp({ types: ['INDIVIDUAL_CONTACT', 'EMAIL'] });
  expect(reader.copy).toEqual(await liveNodes(api, ['IndividualContact', 'Email']));

  const narrowed = await reader.catchUp({ types: ['EMAIL'] });
  expect(narrowed.flatMap(said).sort()).toEqual(people.map(({ id }) => `OUT_OF_SCOPE ${id}`).sort());
  expect(narrowed.some(({ isSnapshot }) => isSnapshot)).toBe(false);
  expect(reader.copy).toEqual(await liveNodes(api, ['Email']));

  const widened = await reader.catchUp({ types: ['INDIVIDUAL_CONTACT', 'EMAIL'] });
  expect(widened.filter(({ isSnapshot }) => isSnapshot).flatMap(said).sort()).toEqual(people.map(({ id }) => `UPSERT ${id}`).sort());
  expect(reader.copy).toEqual(await liveNodes(api, ['IndividualContact', 'Email']));
});

test('what was deleted since goes, too, when its type leaves', async () => {
  const api = await createApi();
  const [ada] = await makeContacts(api);
  const reader = new Reader(api);
  await reader.catchUp();
  await api.runOk(DeleteForFeed, { input: { id: ada!.id } }, { as: api.backoffice });
  await reader.catchUp({ types: ['EMAIL'] });
  expect(reader.copy).toEqual(await liveNodes(api, ['Email']));
  await reader.catchUp({ types: [] });
  expect(reader.copy.size).toBe(0);
});

test('a scope that changes at every page ends in the copy of the last one', async () => {
  const api = await createApi();
  const people = await makeContacts(api);
  const reader = new Reader(api, { first: 1 });
  const scopes = [null, ['EMAIL'], ['INDIVIDUAL_CONTACT'], null, ['TAG', 'INDIVIDUAL_CONTACT'], ['EMAIL', 'INDIVIDUAL_CONTACT'], ['INDIVIDUAL_CONTACT']] as const;
  for (const types of [...scopes, ...scopes]) {
    await reader.read({ types: types && [...types] });
    await reader.read({ types: types && [...types] });
  }
  await api.runOk(DeleteForFeed, { input: { id: people[0]!.id } }, { as: api.backoffice });
  await reader.read({ types: ['EMAIL'] });
  await makeOrganizationContact(api);
  await reader.catchUp({ types: ['EMAIL', 'INDIVIDUAL_CONTACT', 'ORGANIZATION_CONTACT'] });
  expect(reader.copy).toEqual(await liveNodes(api, ['Email', 'IndividualContact', 'OrganizationContact']));
});

test('who loses TENANT_BACKOFFICE is told to remove the API keys, and gets them again with it', async () => {
  const api = await createApi();
  const key = await makeKey(api);
  const reader = new Reader(api);
  expect((await reader.catchUp()).flatMap(said)).toEqual([]);
  const gained = await reader.catchUp({ as: api.backoffice });
  expect(gained.flatMap(said)).toContain(`UPSERT ${key.id}`);
  expect(gained[0]).toMatchObject({ isSnapshot: true, changes: [{ node: { permissions: ['TENANT_ACCESS'] } }] });
  const other = await makeKey(api);
  const lost = await reader.catchUp();
  expect(lost.flatMap(said)).toEqual([`OUT_OF_SCOPE ${other.id}`, `OUT_OF_SCOPE ${key.id}`].sort());
  expect(reader.copy.size).toBe(0);
  expect((await reader.catchUp({ types: ['API_KEY'] })).flatMap(said)).toEqual([]);
  await reader.catchUp({ as: api.backoffice });
  expect([...reader.copy.keys()].sort()).toEqual([key.id, other.id].sort());
});
