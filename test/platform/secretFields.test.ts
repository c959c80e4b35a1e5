import { expect, test } from '@jest/globals';
import { createRows, updateRow } from '../../src/platform/changes/entityWrites.ts';
import { newUuid } from '../../src/platform/ids.ts';
import { RequestContext } from '../../src/platform/requestContext.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { createTenant } from '../support/createTenant.ts';
import { testDatabase } from '../support/testDatabase.ts';

test('RU.29: the change feed says whether there is a password, even when one takes the place of another, and never its hash', async () => {
  const { database } = await testDatabase();
  const tenantId = await createTenant(database);
  const actor = { kind: 'SYSTEM' as const, id: 'test', tenantId, permissions: new Set<never>() };
  const ctx = new RequestContext({ actor, requestId: newUuid(), now: new Date(), database });
  const id = newUuid();
  const read = () => ctx.db.customerContact.findUniqueOrThrow({ where: { tenantId_id: { tenantId, id } } });
  const blank = { addressLines: [], contactRegarding: [], copyCorrespondenceTypes: [], copyTicketTypes: [], numbers: [], customFields: {} };

  await inTransaction(ctx, (tx) => createRows(tx, ctx, 'CustomerContact', [{ ...blank, id, accountPasswordHash: 'hash 1' }]));
  for (const accountPasswordHash of ['hash 2', 'hash 2', null, null]) {
    const before = await read();
    await inTransaction(ctx, (tx) => updateRow(tx, ctx, 'CustomerContact', before, { accountPasswordHash }));
    expect(await read()).toMatchObject({ accountPasswordHash });
  }

  const changes = await ctx.db.change.findMany({ where: { entityId: id }, orderBy: { version: 'asc' } });
  expect(changes.map(({ version }) => version)).toEqual([1, 2, 3]);
  expect(changes[0]!.fields).toMatchObject({ hasAccountPassword: { old: false, new: true } });
  expect(changes.slice(1).map(({ fields }) => fields)).toEqual([
    { hasAccountPassword: { old: true, new: true } },
    { hasAccountPassword: { old: true, new: false } },
  ]);
  expect(JSON.stringify(changes, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).not.toContain('hash');
});
