import { isDeepStrictEqual } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { firstTags } from '../../src/modules/tag/service/replaceTags.ts';
import { createRows, deleteRows, type NewRow } from '../../src/platform/changes/entityWrites.ts';
import { RequestContext } from '../../src/platform/requestContext.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { delegateOf, models } from '../support/models.ts';
import { testDatabase } from '../support/testDatabase.ts';
import { without } from '../support/without.ts';
import { emptyTenant, seededTenant, type SeededTenant } from './seededTenant.ts';

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

/** What the system says when it writes rows one by one. */
async function systemOf({ tenantId }: SeededTenant): Promise<RequestContext> {
  const { database } = await testDatabase();
  const actor = { kind: 'SYSTEM' as const, id: 'demo', tenantId, permissions: new Set<never>() };
  return new RequestContext({ actor, requestId: 'demo', now: new Date(), database });
}

/** A row as a service would create it: custom fields are given only where there are any. */
function asNew(row: object): object {
  const isPlain = 'customFields' in row && isDeepStrictEqual(row.customFields, {});
  return without(row, 'version', 'deletedAt', 'deletionId', 'tags', ...(isPlain ? ['customFields'] : []));
}

const changesOf = ({ db }: SeededTenant, ids: string[]) =>
  db.change.findMany({
    where: { entityId: { in: ids }, operation: { not: 'UPDATE' } },
    orderBy: [{ entityId: 'asc' }, { version: 'asc' }],
    omit: { tenantId: true, sequence: true, transactionId: true, occurredAt: true },
  });

test('rows made one by one leave the same changes', async () => {
  const other = await emptyTenant();
  const customer = await tenant.db.customer.findFirstOrThrow({
    where: { deletedAt: { not: null } },
    include: { contact: { include: { emails: true, addresses: true, phones: true } } },
  });
  const { contact: holder, ...role } = customer;
  const { emails, addresses, phones, ...contact } = holder!;
  const ctx = await systemOf(other);
  await inTransaction(ctx, async (tx) => {
    for (const [model, rows] of [
      ['Contact', [contact]],
      ['Address', addresses],
      ['Email', emails],
      ['Phone', phones],
      ['Customer', [role]],
    ] as const) {
      createRows(tx, ctx, model, rows.map(asNew) as unknown as NewRow<typeof model>[]);
      const made = rows.map((row) => ({ ...row, version: 1 }));
      await deleteRows(tx, ctx, model, made as never, () => contact.deletionId!);
    }
  });
  const ids = [contact, role, ...emails, ...addresses, ...phones].map(({ id }) => id);
  expect(await changesOf(tenant, ids)).toEqual(await changesOf(other, ids));
});

test('customer contacts made one by one leave the same changes and the same values of custom fields', async () => {
  const other = await emptyTenant();
  const placeholder = { customer: { contactId: null } };
  const tags = { include: { tag: true } };
  const made = [
    ['UserAccount', await tenant.db.userAccount.findMany()],
    ['Preset', await tenant.db.preset.findMany()],
    ['CustomFieldSchema', await tenant.db.customFieldSchema.findMany()],
    ['Customer', await tenant.db.customer.findMany({ where: { contactId: null } })],
    ['CustomerContact', await tenant.db.customerContact.findMany({ where: placeholder, include: { tags } })],
    ['CustomerContactLink', await tenant.db.customerContactLink.findMany({ where: placeholder, include: { tags } })],
    ['CustomerContactExtension', await tenant.db.customerContactExtension.findMany({ where: { customerContact: placeholder } })],
    ['ContactPoint', await tenant.db.contactPoint.findMany({ where: placeholder })],
  ] as const;
  const ctx = await systemOf(other);
  await inTransaction(ctx, async (tx) => {
    for (const [model, rows] of made) {
      for (const row of rows) {
        const names = 'tags' in row ? row.tags.map(({ tag }) => tag.name) : [];
        createRows(tx, ctx, model, [asNew(row) as never], firstTags(names));
      }
    }
  });
  const ids = made.flatMap(([, rows]) => rows.map(({ id }) => id));
  expect(await changesOf(tenant, ids)).toEqual(await changesOf(other, ids));
  const valuesOf = ({ db }: SeededTenant) =>
    db.customFieldValue.findMany({
      where: { ownerId: { in: ids } },
      orderBy: [{ ownerId: 'asc' }, { path: 'asc' }, { ordinal: 'asc' }],
      omit: { tenantId: true },
    });
  expect(await valuesOf(tenant)).not.toEqual([]);
  expect(await valuesOf(tenant)).toEqual(await valuesOf(other));
});
