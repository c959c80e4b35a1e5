import { beforeAll, expect, test } from '@jest/globals';
import { CannotSeed, seedTenant } from '../../src/demo/seedTenant.ts';
import { newUuid } from '../../src/platform/ids.ts';
import type { TenantClient } from '../../src/platform/database/tenantClient.ts';
import { delegateOf, models } from '../support/models.ts';
import { testDatabase } from '../support/testDatabase.ts';
import { without } from '../support/without.ts';
import { emptyTenant, seededTenant, type SeededTenant } from './seededTenant.ts';

const contacts = 500;
let tenant: SeededTenant;

beforeAll(async () => {
  tenant = await seededTenant(contacts);
}, 60_000);

/** Every row of a tenant, without what the database and the tenant add. */
async function everything({ db }: SeededTenant) {
  const tables = models.filter(({ name }) => name !== 'Tenant');
  const entries = tables.map(async (model) => {
    const orderBy = model.key.filter((field) => field !== 'tenantId').map((field) => ({ [field]: 'asc' }));
    const rows = await delegateOf(db, model).findMany({ orderBy });
    return [model.name, rows.map((row) => without(row, 'tenantId', 'sequence', 'transactionId'))] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

test('makes the same rows for the same number, ids included', async () => {
  const [first, second] = [await everything(tenant), await everything(await seededTenant(contacts))];
  expect(first.Contact).toHaveLength(contacts);
  expect(second).toEqual(first);
});

test('one contact in five is an organization', async () => {
  expect(await tenant.db.contact.count({ where: { kind: 'ORGANIZATION' } })).toBe(100);
  expect(await tenant.db.contact.count({ where: { kind: 'INDIVIDUAL' } })).toBe(400);
});

test.each([0, 1, 3, 5, 7])('makes exactly %i contacts', async (count) => {
  const { db } = await seededTenant(count);
  expect(await db.contact.count()).toBe(count);
  expect(await db.tag.count()).toBe(count === 0 ? 0 : 12);
});

test('ids are UUIDv7 in the order of creation', async () => {
  const created = await tenant.db.contact.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  const ids = created.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  for (const { id, createdAt } of created) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(createdAt.getTime());
  }
});

test('more contacts than one batch holds: reports its progress up to the end', async () => {
  const { database } = await testDatabase();
  const { tenantId, db } = await emptyTenant();
  const seen: [number, number][] = [];
  await seedTenant(database, tenantId, { contacts: 503, onProgress: (...progress) => seen.push(progress) });
  expect(seen).toEqual([
    [500, 503],
    [503, 503],
  ]);
  expect(await db.contact.count()).toBe(503);
});

test('is refused on a tenant that has contacts', async () => {
  const { database } = await testDatabase();
  const before = await tenant.db.change.count();
  const again = seedTenant(database, tenant.tenantId, { contacts: 5 });
  await expect(again).rejects.toThrow(CannotSeed);
  await expect(again).rejects.toThrow(/is not empty/);
  expect(await tenant.db.contact.count()).toBe(contacts);
  expect(await tenant.db.change.count()).toBe(before);
});

const dealer = { field: 'DEALER_CODE', key: 'BERLIN', labels: {}, position: 'a0' } as const;

test.each<[string, (db: TenantClient, ids: { tenantId: string; id: string }) => Promise<unknown>]>([
  ['tags', (db, ids) => db.tag.create({ data: { ...ids, name: 'VIP' } })],
  ['user accounts', (db, ids) => db.userAccount.create({ data: { ...ids, name: 'Eve', email: 'eve@example.com', normalizedEmail: 'eve@example.com' } })],
  ['dealers', (db, ids) => db.preset.create({ data: { ...ids, ...dealer } })],
  ['schemas of custom fields', (db, ids) => db.customFieldSchema.create({ data: { ...ids, owner: 'CUSTOMER_CONTACT', schema: {} } })],
])('is refused on a tenant that has %s', async (_what, create) => {
  const { database } = await testDatabase();
  const { tenantId, db } = await emptyTenant();
  await create(db, { tenantId, id: newUuid() });
  await expect(seedTenant(database, tenantId, { contacts: 5 })).rejects.toThrow(CannotSeed);
  expect(await db.contact.count()).toBe(0);
});

test('is refused on a tenant that does not exist', async () => {
  const { database } = await testDatabase();
  await expect(seedTenant(database, newUuid(), { contacts: 5 })).rejects.toThrow(/There is no tenant/);
});

test.each([-1, 1.5, 1_000_001, Number.NaN])('is refused with %d contacts', async (count) => {
  const { database } = await testDatabase();
  const { tenantId, db } = await emptyTenant();
  await expect(seedTenant(database, tenantId, { contacts: count })).rejects.toThrow(/a whole number from 0 to 1000000/);
  expect(await db.contact.count()).toBe(0);
});

test('leaves nothing behind when it fails', async () => {
  const { database } = await testDatabase();
  const { tenantId, db } = await emptyTenant();
  const onProgress = (done: number) => {
    if (done > 500) throw new Error('stop');
  };
  await expect(seedTenant(database, tenantId, { contacts: 503, onProgress })).rejects.toThrow('stop');
  expect(await db.contact.count()).toBe(0);
  expect(await db.change.count()).toBe(0);
});
