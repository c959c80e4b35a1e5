import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRows } from '../../../src/platform/changes/entityWrites.ts';
import { encodeId, newUuid } from '../../../src/platform/ids.ts';
import { RequestContext } from '../../../src/platform/requestContext.ts';
import type { Transaction } from '../../../src/platform/transaction.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { DeleteForFeed, RenameForFeed, RestoreForFeed, TagForFeed } from './documents.ts';
import { liveNodes, Reader, said } from './Reader.ts';

/** A transaction that stays open until it is told to end. */
interface OpenTransaction {
  /** The tag that it writes. */
  id: string;
  commit(): Promise<void>;
}

async function contextOf(tenantId: string): Promise<RequestContext> {
  const { database } = await testDatabase();
  const actor = { kind: 'SYSTEM' as const, id: 'test', tenantId, permissions: new Set<never>() };
  return new RequestContext({ actor, requestId: newUuid(), now: new Date(), database });
}

function writeTag(tx: Transaction, ctx: RequestContext): string {
  const id = newUuid();
  createRows(tx, ctx, 'Tag', [{ id, name: id }]);
  return encodeId('Tag', id);
}

async function open(tenantId: string): Promise<OpenTransaction> {
  const ctx = await contextOf(tenantId);
  let end!: () => void;
  const mayEnd = new Promise<void>((resolve) => (end = resolve));
  return new Promise((resolve, reject) => {
    const ended = ctx.transaction(async (tx) => {
      const id = writeTag(tx, ctx);
      // What is read sends what is pending.
      await tx.$queryRaw`SELECT 1`;
      const commit = async () => {
        end();
        await ended;
      };
      resolve({ id, commit });
      await mayEnd;
    });
    ended.catch(reject);
  });
}

/** The embedded database has one session: nobody else reads or writes while a transaction is open, so that none is overtaken. */
const hasManySessions = async (): Promise<boolean> => !(await testDatabase()).database.isEmbedded;

test('what commits late is delivered late, and what commits early at once', async () => {
  if (!(await hasManySessions())) return;
  const api = await createApi();
  const reader = new Reader(api);
  const first = await open(api.tenantId);
  const second = await open(api.tenantId);
  await reader.catchUp();
  expect(reader.copy.size).toBe(0);
  const third = await open(api.tenantId);
  await second.commit();
  expect(said(await reader.read())).toEqual([`UPSERT ${second.id}`]);
  await third.commit();
  expect(said(await reader.read())).toEqual([`UPSERT ${third.id}`]);
  expect(said(await reader.read())).toEqual([]);
  await first.commit();
  expect(said(await reader.read())).toEqual([`UPSERT ${first.id}`]);
  expect(said(await reader.read())).toEqual([]);
});

test('what commits while a batch is paged comes after it', async () => {
  if (!(await hasManySessions())) return;
  const api = await createApi();
  const reader = new Reader(api, { first: 1 });
  await reader.catchUp();
  const late = await open(api.tenantId);
  const [one, two] = [await open(api.tenantId), await open(api.tenantId)];
  await one.commit();
  await two.commit();
  expect(await reader.read()).toMatchObject({ hasMore: true, changes: [{ id: one.id }] });
  await late.commit();
  expect((await reader.catchUp()).flatMap(said)).toEqual([`UPSERT ${two.id}`, `UPSERT ${late.id}`]);
});

test('a long transaction elsewhere holds nothing back', async () => {
  if (!(await hasManySessions())) return;
  const [api, elsewhere] = [await createApi(), await createApi()];
  const long = await open(elsewhere.tenantId);
  const reader = new Reader(api);
  await reader.catchUp();
  const contact = await makeIndividualContact(api);
  expect(said(await reader.read())).toEqual([`UPSERT ${contact.id}`]);
  expect(said(await reader.read())).toEqual([]);
  await long.commit();
});

test('what is rolled back is not in the feed, and keeps nothing back', async () => {
  const api = await createApi();
  const ctx = await contextOf(api.tenantId);
  const reader = new Reader(api);
  await reader.catchUp();
  const undone = ctx.transaction(async (tx) => {
    writeTag(tx, ctx);
    await tx.$queryRaw`SELECT 1`;
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  const contact = await makeIndividualContact(api);
  expect((await reader.catchUp()).flatMap(said)).toEqual([`UPSERT ${contact.id}`]);
});

test('a reader that pages while others write has everything once they are done', async () => {
  const api = await createApi();
  const ctx = await contextOf(api.tenantId);
  const readers = [new Reader(api, { first: 3 }), new Reader(api, { first: 1000 })];
  let isWriting = true;
  const write = async (writer: number) => {
    for (let index = 0; index < 15; index++) {
      await ctx.transaction(async (tx) => {
        for (let count = 0; count <= (index + writer) % 3; count++) writeTag(tx, ctx);
        await tx.$queryRaw`SELECT pg_sleep(${(writer * 3) / 1000})::text`;
      });
    }
  };
  const writing = Promise.all([0, 1, 2, 3, 4].map(write)).finally(() => (isWriting = false));
  const reading = readers.map(async (reader) => {
    while (isWriting) await reader.read();
    await reader.catchUp();
  });
  await Promise.all([writing, ...reading]);
  const expected = await liveNodes(api);
  expect(expected.size).toBeGreaterThan(75);
  for (const reader of readers) expect(reader.copy).toEqual(expected);
}, 60_000);

type Step = { what: 'create' | 'rename' | 'delete' | 'restore' | 'tag' | 'read' | 'narrow'; which: number };

const steps = fc.array(
  fc.record<Step>({
    what: fc.constantFrom<Step['what']>('create', 'create', 'rename', 'delete', 'restore', 'tag', 'read', 'read', 'narrow'),
    which: fc.nat({ max: 9 }),
  }),
  { minLength: 10, maxLength: 25 },
);

async function take(api: Api, reader: Reader, ids: string[], { what, which }: Step): Promise<void> {
  const id = ids[which % Math.max(ids.length, 1)]!;
  const call = { as: api.backoffice };
  if (what === 'create') ids.push((await makeIndividualContact(api, { emails: [{ type: 'WORK_EMAIL', address: `x${which}@kith.example` }] })).id);
  else if (what === 'read') await reader.read();
  else if (what === 'narrow') await reader.read({ types: ['EMAIL', 'TAG'] });
  else if (ids.length === 0) return;
  // Of a contact that is deleted already, or not, the mutation says so and changes nothing.
  else if (what === 'rename') await api.runQuery(RenameForFeed, { input: { id, patch: { name: `Name ${which}` } } });
  else if (what === 'delete') await api.runQuery(DeleteForFeed, { input: { id } }, call);
  else if (what === 'restore') await api.runQuery(RestoreForFeed, { input: { id } }, call);
  else await api.runQuery(TagForFeed, { input: { contactId: id, name: `tag ${which}` } });
}

test('whatever is written and whenever it is read, the copy ends as the tables are', async () => {
  const property = fc.asyncProperty(steps, fc.constantFrom(1, 2, 100), async (taken, first) => {
    const api = await createApi();
    const reader = new Reader(api, { first });
    const ids: string[] = [];
    for (const step of taken) await take(api, reader, ids, step);
    await reader.catchUp();
    expect(reader.copy).toEqual(await liveNodes(api));
  });
  await fc.assert(property, { numRuns: 8, endOnFailure: true });
}, 120_000);
