import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../../src/modules/changeFeed/feedCursor.rules.ts';
import { feedTypes } from '../../../src/modules/changeFeed/feedTypes.rules.ts';
import type { Snapshot } from '../../../src/modules/changeFeed/snapshot.rules.ts';
import { newUuid } from '../../../src/platform/ids.ts';
import type { ChangesQueryVariables } from '../../generated/graphql.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { Changes } from './documents.ts';
import { Reader, said } from './Reader.ts';

const day = 86_400_000;

async function refusal(api: Api, variables: ChangesQueryVariables) {
  const [error] = await api.runRefused(Changes, variables);
  return error!.extensions;
}

test('a cursor older than it may be is a result of its own, and an empty page renews it', async () => {
  let now = new Date();
  const later = (days: number) => (now = new Date(now.getTime() + days * day));
  const api = await createApi({ now: () => now });
  const reader = new Reader(api);
  await makeIndividualContact(api);
  await reader.catchUp();
  later(89);
  await reader.read();
  later(89);
  await reader.read();
  later(91);
  expect(await reader.ask()).toEqual({ __typename: 'ChangeCursorExpired', code: 'CURSOR_EXPIRED', status: 410, maximumAgeDays: 90, detail: expect.stringContaining('Begin anew') });
});

test('the time after which cursors expire is an option of the server', async () => {
  let now = new Date();
  const api = await createApi({ now: () => now, changeCursorDays: 3 });
  const reader = new Reader(api);
  await reader.catchUp();
  now = new Date(now.getTime() + 4 * day);
  expect(await reader.ask()).toMatchObject({ __typename: 'ChangeCursorExpired', maximumAgeDays: 3 });
});

test('a cursor from after the time that the database was restored to has expired', async () => {
  const api = await createApi();
  const reader = new Reader(api);
  await reader.catchUp();
  const cursor = decodeCursor(reader.cursor!, api.tenantId)!;
  const future: Snapshot = { ...cursor.since, end: cursor.since.end + 1_000_000_000n };
  const batch = { until: future, transactionId: 1n, sequence: 1n };
  for (const changed of [{ ...cursor, since: future }, { ...cursor, batch }]) {
    reader.cursor = encodeCursor(changed);
    expect(await reader.ask()).toMatchObject({ __typename: 'ChangeCursorExpired' });
  }
});

test('what is no cursor of the tenant is a violation, said together with the others', async () => {
  const api = await createApi();
  const reader = new Reader(api);
  const strangers = new Reader(api, { as: api.stranger });
  await reader.catchUp();
  await strangers.catchUp();
  const own = reader.cursor!;
  const plain = Buffer.from(own, 'base64url').toString();
  const rewritten = (from: RegExp | string, to: string) => Buffer.from(plain.replace(from, to)).toString('base64url');
  const bad = ['', 'x', 'nonsense', `${own}=`, `${own} `, own.slice(0, -2), strangers.cursor!, 'a'.repeat(70_000), rewritten(/^1/, '2'), rewritten(/tag/, 'tog'), rewritten(/\|[^|]*\|\|/, '|1||'), `${own}\u0000`];
  for (const since of bad) {
    expect({ since, ...(await refusal(api, { since })) }).toMatchObject({ violations: [{ propertyPath: 'since', in: 'QUERY', code: 'INVALID_FORMAT' }] });
  }
  expect(await refusal(api, { since: 'x', first: 0 })).toMatchObject({ violations: [{ propertyPath: 'first', code: 'TOO_SMALL' }, { propertyPath: 'since', code: 'INVALID_FORMAT' }] });
  expect(await refusal(api, { first: 1001 })).toMatchObject({ violations: [{ propertyPath: 'first', in: 'QUERY', code: 'TOO_LARGE' }] });
  expect(await refusal(api, { types: Array<'TAG'>(101).fill('TAG') })).toMatchObject({ violations: [{ propertyPath: 'types', code: 'TOO_LONG' }] });
  expect(said(await reader.read({ first: 1000 }))).toEqual([]);
});

const transaction = fc.bigInt({ min: 1n, max: 2n ** 63n - 1n });
const snapshot = fc.tuple(fc.date({ min: new Date(0), noInvalidDate: true }), fc.uniqueArray(transaction, { minLength: 1, maxLength: 30 })).map(([takenAt, ids]): Snapshot => {
  const ascending = [...ids].sort((one, other) => (one < other ? -1 : 1));
  return { takenAt, end: ascending.at(-1)!, running: ascending.slice(0, -1) };
});
const small = fc.bigInt({ min: 1n, max: 10n ** 17n });
const batch = fc.record({ until: snapshot, transactionId: small, sequence: small });
const coverage = fc
  .array(fc.tuple(fc.constantFrom(...feedTypes), fc.constantFrom('COMPLETE' as const, 'ENTERING' as const, 'LEAVING' as const), fc.option(fc.uuid())))
  .map((entries) => new Map(entries.map(([type, state, after]) => [type, { state, after: state === 'COMPLETE' ? null : after }])));

test('cursors are read as they were written', () => {
  const tenantId = newUuid();
  const cursors = fc.record({ tenantId: fc.constant(tenantId), since: snapshot, batch: fc.option(batch), coverage });
  fc.assert(
    fc.property(cursors, (cursor) => {
      const encoded = encodeCursor(cursor);
      expect(decodeCursor(encoded, tenantId)).toEqual(cursor);
      expect(decodeCursor(encoded, newUuid())).toBeNull();
    }),
  );
});

test('nothing else is taken for a cursor', () => {
  fc.assert(fc.property(fc.string(), (text) => decodeCursor(Buffer.from(text).toString('base64url'), newUuid()) === null));
  fc.assert(fc.property(fc.string(), (text) => decodeCursor(text, newUuid()) === null));
});
