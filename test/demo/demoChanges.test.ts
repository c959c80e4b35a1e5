import { beforeAll, expect, test } from '@jest/globals';
import { createRows, deleteRows, type NewRow } from '../../src/platform/changes/entityWrites.ts';
import { RequestContext } from '../../src/platform/requestContext.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { delegateOf, models } from '../support/models.ts';
import { testDatabase } from '../support/testDatabase.ts';
import { emptyTenant, seededTenant, type SeededTenant } from './seededTenant.ts';
import { without } from './without.ts';

let tenant: SeededTenant;

beforeAll(async () => {
  tenant = await seededTenant(500);
}, 60_000);

const isVersioned = ({ fields }: (typeof models)[number]) => fields.some(({ name }) => name === 'version');
const nodeModels = models.filter((model) => model.name !== 'Change' && isVersioned(model));

test('each row was created once, at version 1', async () => {
  const rows = (await Promise.all(nodeModels.map((model) => delegateOf(tenant.db, model).findMany()))).flat();
  const created = await tenant.db.change.findMany({ where: { operation: 'CREATE' } });
  expect(created.map(({ entityId }) => entityId).sort()).toEqual(rows.map(({ id }) => id as string).sort());
  expect(new Set(created.map(({ version }) => version))).toEqual(new Set([1]));
});

test('the last change of a row has its version, and says whether it is deleted', async () => {
  const rows = (await Promise.all(nodeModels.map((model) => delegateOf(tenant.db, model).findMany()))).flat();
  const changes = await tenant.db.change.findMany({ orderBy: { sequence: 'asc' } });
  const lastOf = new Map(changes.map((change) => [change.entityId, change]));
  for (const { id, version, deletedAt } of rows) {
    const last = lastOf.get(id as string);
    expect(last?.version).toBe(version);
    expect(last?.operation === 'DELETE').toBe(Boolean(deletedAt));
  }
});

test('the system made every change', async () => {
  const total = await tenant.db.change.count();
  expect(await tenant.db.change.count({ where: { actorKind: 'SYSTEM', actorId: 'demo', requestId: 'demo' } })).toBe(total);
});

test('lists kept in other tables are in the feed as their mutations would put them there', async () => {
  const updates = await tenant.db.change.findMany({ where: { operation: 'UPDATE' } });
  const fields = updates.map((update) => update.fields as Record<string, { old: unknown; new: unknown }>);
  const tags = fields.flatMap((change) => change.tags ?? []);
  expect(tags).toHaveLength(await tenant.db.contactTag.count());
  expect(tags[0]).toEqual({ old: null, new: expect.any(String) });
  expect(fields.find((change) => change.leaderIds)?.leaderIds).toEqual({ old: [], new: [expect.any(String)] });
  const leaders = await tenant.db.organizationLeader.count();
  const founders = await tenant.db.organizationFounder.count();
  const places = await tenant.db.locationLeader.count();
  expect(fields.flatMap((change) => change.leaderIds ?? [])).toHaveLength(leaders + places);
  expect(fields.flatMap((change) => change.founderIds ?? [])).toHaveLength(founders);
  const departments = await tenant.db.professionalIdentityDepartment.count();
  const locations = await tenant.db.professionalIdentityLocation.count();
  expect(fields.flatMap((change) => change.departmentIds ?? [])).toHaveLength(departments);
  expect(fields.flatMap((change) => change.locationIds ?? [])).toHaveLength(locations);
});

test('rows made one by one leave the same changes', async () => {
  const { database } = await testDatabase();
  const other = await emptyTenant();
  const customer = await tenant.db.customer.findFirstOrThrow({
    where: { deletedAt: { not: null } },
    include: { contact: { include: { emails: true, addresses: true, phones: true } } },
  });
  const { contact: holder, ...role } = customer;
  const { emails, addresses, phones, ...contact } = holder!;
  const actor = { kind: 'SYSTEM' as const, id: 'demo', tenantId: other.tenantId, permissions: new Set<never>() };
  const ctx = new RequestContext({ actor, requestId: 'demo', now: new Date(), database });
  await inTransaction(ctx, async (tx) => {
    for (const [model, rows] of [
      ['Contact', [contact]],
      ['Address', addresses],
      ['Email', emails],
      ['Phone', phones],
      ['Customer', [role]],
    ] as const) {
      const fresh = rows.map((row) => without(row, 'version', 'deletedAt', 'deletionId'));
      await createRows(tx, ctx, model, fresh as unknown as NewRow<typeof model>[]);
      const made = rows.map((row) => ({ ...row, version: 1 }));
      await deleteRows(tx, ctx, model, made as never, contact.deletionId!);
    }
  });
  const entityId = { in: [contact, role, ...emails, ...addresses, ...phones].map(({ id }) => id) };
  const changesOf = ({ db }: SeededTenant) =>
    db.change.findMany({
      where: { entityId, operation: { not: 'UPDATE' } },
      orderBy: [{ entityId: 'asc' }, { version: 'asc' }],
      omit: { tenantId: true, sequence: true, transactionId: true, occurredAt: true },
    });
  expect(await changesOf(tenant)).toEqual(await changesOf(other));
});
