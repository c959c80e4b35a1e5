import { expect, test } from '@jest/globals';
import { feedTypes } from '../../../src/modules/changeFeed/feedTypes.rules.ts';
import { seedTenant } from '../../../src/demo/seedTenant.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { DeleteForFeed, DeleteOrganizationForFeed, RenameForFeed, RestoreForFeed, TagForFeed } from './documents.ts';
import { liveNodes, Reader, said } from './Reader.ts';

const address = (name: string) => ({ type: 'WORK_EMAIL' as const, address: `${name}@kith.example` });

test('an empty tenant is an empty snapshot that continues into the feed', async () => {
  const api = await createApi();
  const reader = new Reader(api);
  const first = await reader.read();
  expect(first).toMatchObject({ changes: [], hasMore: false, isSnapshot: true });
  const contact = await makeIndividualContact(api);
  const second = await reader.read();
  expect(second).toMatchObject({ hasMore: false, isSnapshot: false });
  expect(said(second)).toEqual([`UPSERT ${contact.id}`]);
  expect(await reader.read()).toMatchObject({ changes: [], hasMore: false, isSnapshot: false });
});

test('the snapshot has everything that is not deleted, owners first, whatever the size of the pages', async () => {
  const api = await createApi();
  const { database } = await testDatabase();
  await seedTenant(database, api.tenantId, { contacts: 30 });
  const expected = await liveNodes(api);
  const readers = [1000, 17].map((first) => new Reader(api, { first, as: api.backoffice }));
  for (const reader of readers) {
    const pages = await reader.catchUp();
    expect(reader.copy).toEqual(expected);
    const types = pages.filter(({ isSnapshot }) => isSnapshot).flatMap(({ changes }) => changes.map((change) => (change.__typename === 'NodeUpsert' ? change.node.__typename : '')));
    const places = types.map((type) => feedTypes.indexOf(type as never));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(types).toHaveLength(expected.size);
  }
}, 60_000);

test('a caller finds what it wrote at once, each node once and as it is now, in the order of the last changes', async () => {
  const api = await createApi();
  const reader = new Reader(api);
  await reader.catchUp();
  const ada = await makeIndividualContact(api, { emails: [address('ada')] });
  const grace = await makeIndividualContact(api, { name: 'Grace Hopper' });
  await api.runOk(RenameForFeed, { input: { id: ada.id, patch: { name: 'Ada King' } } });
  const page = await reader.read();
  expect(page.changes.map(({ type }) => type)).toEqual(['EMAIL', 'INDIVIDUAL_CONTACT', 'INDIVIDUAL_CONTACT']);
  expect(said(page).slice(1)).toEqual([`UPSERT ${grace.id}`, `UPSERT ${ada.id}`]);
  expect(page.changes[2]).toMatchObject({ node: { __typename: 'IndividualContact', version: 2, name: 'Ada King', emails: [{ address: 'ada@kith.example' }] } });
});

test('what is deleted shows as a removal with what belonged to it, and what is restored as an upsert', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api, { emails: [address('ada')] });
  const reader = new Reader(api);
  await reader.catchUp();
  const both = new Map(reader.copy);
  await api.runOk(DeleteForFeed, { input: { id } }, { as: api.backoffice });
  const gone = await reader.read();
  expect(gone.changes.map((change) => change.__typename === 'NodeRemoval' && change.reason)).toEqual(['DELETED', 'DELETED']);
  expect(reader.copy.size).toBe(0);
  await api.runOk(RestoreForFeed, { input: { id } }, { as: api.backoffice });
  await reader.read();
  expect([...reader.copy.keys()].sort()).toEqual([...both.keys()].sort());
});

test('what was deleted before the snapshot is not in it, and what came and went since is a removal', async () => {
  const api = await createApi();
  const early = await makeIndividualContact(api);
  await api.runOk(DeleteForFeed, { input: { id: early.id } }, { as: api.backoffice });
  const reader = new Reader(api);
  expect((await reader.catchUp()).flatMap(said)).toEqual([]);
  const late = await makeIndividualContact(api);
  await api.runOk(DeleteForFeed, { input: { id: late.id } }, { as: api.backoffice });
  expect(said(await reader.read())).toEqual([`DELETED ${late.id}`]);
});

test('pages of one change lead to the same copy as one large page', async () => {
  const api = await createApi();
  const readers = [new Reader(api, { first: 1 }), new Reader(api, { first: 1000 })];
  await makeIndividualContact(api, { emails: [address('early')] });
  for (const reader of readers) await reader.catchUp();
  const organization = await makeOrganizationContact(api);
  const ada = await makeIndividualContact(api, { emails: [address('ada'), address('countess')] });
  await api.runOk(RenameForFeed, { input: { id: ada.id, patch: { name: 'Ada King' } } });
  await api.runOk(DeleteOrganizationForFeed, { input: { id: organization.id } }, { as: api.backoffice });
  const [small, large] = [await readers[0]!.catchUp(), await readers[1]!.catchUp()];
  expect(small.length).toBeGreaterThan(4);
  expect(small.every(({ changes }) => changes.length <= 1)).toBe(true);
  expect(large).toHaveLength(1);
  expect(readers[0]!.copy).toEqual(readers[1]!.copy);
  expect(readers[1]!.copy).toEqual(await liveNodes(api));
});

test('what is written while the snapshot is paged comes with the feed', async () => {
  const api = await createApi();
  for (const name of ['A', 'B', 'C', 'D']) await makeIndividualContact(api, { name });
  const reader = new Reader(api, { first: 2 });
  await reader.read();
  const [known] = [...reader.copy.keys()];
  await api.runOk(RenameForFeed, { input: { id: known!, patch: { name: 'Z' } } });
  const organization = await makeOrganizationContact(api);
  await reader.catchUp();
  expect(reader.copy).toEqual(await liveNodes(api));
  expect(reader.copy.has(organization.id)).toBe(true);
});

test('a tag of a contact is a change of the contact', async () => {
  const api = await createApi();
  const { id, version } = await makeIndividualContact(api);
  const reader = new Reader(api);
  await reader.catchUp();
  await api.runOk(TagForFeed, { input: { contactId: id, name: 'vip' } });
  const page = await reader.read();
  const contact = page.changes.find((change) => change.id === id);
  expect(contact).toMatchObject({ node: { tags: [{ name: 'vip' }], version: version + 1 } });
  expect(page.changes.map(({ type }) => type)).toEqual(expect.arrayContaining(['TAG', 'INDIVIDUAL_CONTACT']));
});

test('nothing of another tenant is in the feed', async () => {
  const api = await createApi();
  const strangers = new Reader(api, { as: api.stranger });
  await strangers.catchUp();
  await makeIndividualContact(api, { emails: [address('ada')] });
  expect((await strangers.catchUp()).flatMap(said)).toEqual([]);
  expect((await new Reader(api, { as: api.stranger }).catchUp()).flatMap(said)).toEqual([]);
});

test('needs TENANT_ACCESS', async () => {
  const api = await createApi();
  const reader = new Reader(api, { as: api.anonymous });
  await expect(reader.read()).rejects.toThrow('UNAUTHENTICATED');
});
