import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeMembership, membershipsOf } from './couples.ts';
import { DeleteIndividual, DeleteMembership, DeleteOrganization, RestoreContact, RestoreMembership } from './documents.ts';

async function setUp() {
  const api = await createApi();
  const member = await makeIndividualContact(api);
  const membership = await makeMembership(api, member.id);
  const live = () => api.db.membership.count({ where: { deletedAt: null } });
  return { api, as: api.backoffice, member, membership, live };
}

test('RU.13 RU.10: deletes and restores a membership', async () => {
  const { api, as, member, membership } = await setUp();
  const { id, uuid } = membership;

  expect((await api.runOk(DeleteMembership, { input: { id, ifVersion: 1 } }, { as })).membership).toEqual({ deleted: true, version: 2 });
  expect(await membershipsOf(api, member.id)).toEqual({ memberships: [], members: [] });
  expect((await api.runOk(RestoreMembership, { input: { id } }, { as })).membership).toEqual({ deleted: false, version: 3 });
  expect((await membershipsOf(api, member.id)).memberships).toEqual([id]);
  const changes = await api.db.change.findMany({ where: { entityId: uuid }, orderBy: { version: 'asc' } });
  expect(changes.map(({ operation }) => operation)).toEqual(['CREATE', 'DELETE', 'RESTORE']);
});

test('R3.18 RU.13: goes and comes back with either party', async () => {
  const { api, as, member, membership } = await setUp();
  const { organization } = membership;

  await api.runOk(DeleteIndividual, { input: { id: member.id } }, { as });
  expect((await membershipsOf(api, organization.id)).members).toEqual([]);
  const problem = await api.runError(RestoreMembership, { input: { id: membership.id } }, 'ValidationFailed', { as });
  expect(problem).toMatchObject({ status: 422, violations: [{ propertyPath: 'id', code: 'OWNER_DELETED' }] });
  await api.runOk(RestoreContact, { input: { id: member.id } }, { as });
  expect((await membershipsOf(api, organization.id)).members).toEqual([membership.id]);

  await api.runOk(DeleteOrganization, { input: { id: organization.id } }, { as });
  expect((await membershipsOf(api, member.id)).memberships).toEqual([]);
  await api.runOk(RestoreContact, { input: { id: organization.id } }, { as });
  expect((await membershipsOf(api, member.id)).memberships).toEqual([membership.id]);
});

test('RU.3 RU.5: needs TENANT_BACKOFFICE, an id of the tenant and the current version', async () => {
  const { api, as, membership, member, live } = await setUp();
  const { id } = membership;

  await api.runError(DeleteMembership, { input: { id } }, 'PermissionDenied');
  await api.runError(DeleteMembership, { input: { id } }, 'NotFound', { as: api.stranger });
  await api.runError(DeleteMembership, { input: { id: member.id } }, 'NotFound', { as });
  await api.runError(DeleteMembership, { input: { id, ifVersion: 9 } }, 'StaleVersion', { as });
  await api.runError(RestoreMembership, { input: { id } }, 'NotFound', { as });
  const [deleteError] = await api.runRefused(DeleteMembership, { input: { id } }, { as: api.anonymous });
  expect(await live()).toBe(1);

  await api.runOk(DeleteMembership, { input: { id } }, { as });
  await api.runError(RestoreMembership, { input: { id } }, 'PermissionDenied');
  await api.runError(RestoreMembership, { input: { id } }, 'NotFound', { as: api.stranger });
  const [restoreError] = await api.runRefused(RestoreMembership, { input: { id } }, { as: api.anonymous });
  expect([deleteError?.extensions?.code, restoreError?.extensions?.code]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  expect(await live()).toBe(0);
});

test('RU.13: a restore waits for a deletion of the member, and finds it deleted', async () => {
  const { api, as, membership, member, live } = await setUp();
  await api.runOk(DeleteMembership, { input: { id: membership.id } }, { as });

  const restoring = await api.db.$transaction(async (tx) => {
    await tx.contact.updateMany({ where: { id: member.uuid }, data: { deletedAt: new Date(), deletionId: member.uuid } });
    const answer = api.runError(RestoreMembership, { input: { id: membership.id } }, 'ValidationFailed', { as });
    // Time enough for a restore that does not wait; one that does needs none.
    await Promise.race([answer, setTimeout(500)]);
    return { answer };
  });

  expect((await restoring.answer).violations).toMatchObject([{ code: 'OWNER_DELETED' }]);
  expect(await live()).toBe(0);
});
