import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newUuid } from '../../src/platform/ids.ts';
import { openDatabase, type Database } from '../../src/platform/database/database.ts';
import { PrismaClients } from '../../src/platform/database/PrismaClients.ts';
import { tenantBorrower, type TenantClient } from '../../src/platform/database/tenantClient.ts';
import { applyMigrations } from '../../src/platform/migrations/migrate.ts';
import { startScratchDatabase, type ScratchDatabase } from '../setup/scratchDatabase.ts';
import { createTenant } from '../support/createTenant.ts';
import { delegateOf, models, type Delegate, type Model, type Row } from '../support/models.ts';
import { disableRowLevelSecurity } from '../support/rowLevelSecurity.ts';
import { seedRows } from '../support/seedRows.ts';
import { testDatabase } from '../support/testDatabase.ts';

/** One wall down, the other one up: a caller of one tenant, and the tenant next door that it must not reach. */
interface Neighbours {
  caller: TenantClient;
  callerId: string;
  neighbourId: string;
  /** Reads the neighbour's rows as the neighbour does. */
  neighbour: TenantClient;
}

let scratch: ScratchDatabase;
let withoutPolicies: Database;
const walls: Record<string, Neighbours> = {};

beforeAll(async () => {
  const { database } = await testDatabase();
  const clients = new PrismaClients(database.pool, { limit: 1, patienceMillis: 10_000, walls: { condition: false } });
  walls['row-level security alone'] = await makeNeighbours(database, (tenantId) =>
    clients.clientOf(tenantBorrower(database.pool, { tenantId })),
  );

  scratch = await startScratchDatabase('isolation');
  await applyMigrations(scratch.connection);
  withoutPolicies = await openDatabase(scratch.options);
  await disableRowLevelSecurity(withoutPolicies.pool);
  walls["the application's condition alone"] = await makeNeighbours(withoutPolicies, (tenantId) =>
    withoutPolicies.client(tenantId),
  );
});

afterAll(async () => {
  await withoutPolicies.close();
  await scratch.stop();
});

async function makeNeighbours(database: Database, connect: (tenantId: string) => TenantClient): Promise<Neighbours> {
  const [callerId, neighbourId] = [await createTenant(database), await createTenant(database)];
  for (const tenantId of [callerId, neighbourId]) await seedRows(database.client(tenantId), tenantId, 2);
  return { caller: connect(callerId), callerId, neighbourId, neighbour: database.client(neighbourId) };
}

const keyOf = (model: Model, row: Row): Row => Object.fromEntries(model.key.map((field) => [field, row[field]]));

/** What `findUnique` and its like take for a primary key. */
const uniqueKeyOf = (model: Model, row: Row): Row =>
  model.key.length > 1 ? { [model.key.join('_')]: keyOf(model, row) } : keyOf(model, row);

const failed = Symbol('failed');
const outcomeOf = (call: Promise<unknown>): Promise<unknown> => call.catch(() => failed);

describe.each(['row-level security alone', "the application's condition alone"])('%s', (wall) => {
  interface Scene extends Neighbours {
    calls: Delegate;
    foreign: Row;
    /** The rows of each side as they are now, in the order of their keys. */
    callersRows(): Promise<Row[]>;
    neighboursRows(): Promise<Row[]>;
  }

  async function sceneOf(model: Model): Promise<Scene> {
    const neighbours = walls[wall]!;
    const calls = delegateOf(neighbours.caller, model);
    const inOrder = { orderBy: model.key.map((field) => ({ [field]: 'asc' })) };
    const callersRows = () => calls.findMany(inOrder);
    const neighboursRows = () => delegateOf(neighbours.neighbour, model).findMany(inOrder);
    const [foreign] = await neighboursRows();
    return { ...neighbours, calls, foreign: foreign!, callersRows, neighboursRows };
  }

  test.each(models)('hides the rows of another tenant: $name', async (model) => {
    const { calls, foreign, callerId } = await sceneOf(model);
    expect(await calls.findUnique({ where: uniqueKeyOf(model, foreign) })).toBeNull();
    expect(await calls.findMany({ where: keyOf(model, foreign) })).toEqual([]);
    const visible = await calls.findMany();
    expect(visible.length).toBeGreaterThan(0);
    expect(new Set(visible.map(({ tenantId }) => tenantId))).toEqual(new Set([callerId]));
  });

  test.each(models)('changes no row of another tenant: $name', async (model) => {
    const { calls, foreign, callerId, neighboursRows } = await sceneOf(model);
    const before = await neighboursRows();
    const steal = { tenantId: callerId };
    expect(await calls.updateMany({ where: keyOf(model, foreign), data: steal })).toEqual({ count: 0 });
    expect(await outcomeOf(calls.update({ where: uniqueKeyOf(model, foreign), data: steal }))).toBe(failed);
    expect(await neighboursRows()).toEqual(before);
  });

  test.each(models)('deletes no row of another tenant: $name', async (model) => {
    const { calls, foreign, neighboursRows } = await sceneOf(model);
    const before = await neighboursRows();
    expect(await calls.deleteMany({ where: keyOf(model, foreign) })).toEqual({ count: 0 });
    expect(await outcomeOf(calls.delete({ where: uniqueKeyOf(model, foreign) }))).toBe(failed);
    expect(await neighboursRows()).toEqual(before);
  });

  test.each(models)('puts no row into another tenant: $name', async (model) => {
    const { calls, foreign, neighboursRows } = await sceneOf(model);
    const before = await neighboursRows();
    const intruder = { ...foreign, ...freshKey(model, foreign) };
    await outcomeOf(calls.create({ data: intruder }));
    await outcomeOf(calls.createMany({ data: [intruder] }));
    await outcomeOf(calls.upsert({ where: uniqueKeyOf(model, intruder), create: intruder, update: {} }));
    expect(await neighboursRows()).toEqual(before);
  });

  test.each(models)('gives no row of its own to another tenant: $name', async (model) => {
    const { calls, neighbourId, neighboursRows } = await sceneOf(model);
    const before = await neighboursRows();
    const [own] = await calls.findMany();
    const give = { tenantId: neighbourId };
    await outcomeOf(calls.updateMany({ where: keyOf(model, own!), data: give }));
    await outcomeOf(calls.update({ where: uniqueKeyOf(model, own!), data: give }));
    await outcomeOf(calls.upsert({ where: uniqueKeyOf(model, own!), create: own, update: give }));
    expect(await neighboursRows()).toEqual(before);
  });

  const referring = models.flatMap((model) =>
    model.references.map((reference) => ({ model, reference, name: `${model.name}.${reference.field}` })),
  );

  test.each(referring)('refuses a reference to a row of another tenant: $name', async ({ model, reference }) => {
    const { calls, neighbour, callersRows } = await sceneOf(model);
    const [target] = await delegateOf(neighbour, models.find(({ name }) => name === reference.model)!).findMany();
    const before = await callersRows();
    const refer = { [reference.field]: target!.id };
    expect(await outcomeOf(calls.updateMany({ where: keyOf(model, before[0]!), data: refer }))).toBe(failed);
    expect(await outcomeOf(calls.create({ data: { ...before[0], ...freshKey(model, before[0]!), ...refer } }))).toBe(failed);
    expect(await callersRows()).toEqual(before);
  });
});

/** The key of a row that does not exist yet. */
function freshKey(model: Model, row: Row): Row {
  const field = model.key.at(-1)!;
  const value = row[field];
  return { [field]: typeof value === 'bigint' ? value + 1_000_000n : newUuid() };
}

test('row-level security holds raw statements, and a transaction without a tenant sees nothing', async () => {
  const { caller, neighbourId } = walls['row-level security alone']!;
  const { database } = await testDatabase();
  for (const { table } of models) {
    expect(await caller.$queryRawUnsafe(`SELECT 1 FROM ${table} WHERE tenant_id = '${neighbourId}'`)).toEqual([]);
    expect(await caller.$executeRawUnsafe(`DELETE FROM ${table} WHERE tenant_id = '${neighbourId}'`)).toBe(0);
  }
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN; SET LOCAL ROLE kith_app');
    expect((await client.query('SELECT * FROM contact')).rows).toEqual([]);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
});
