import { expect, test } from '@jest/globals';
import { signIn } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { CreateMembership, UpdateMembership } from './documents.ts';
import { makeMembership, membershipsOf } from './couples.ts';

test('R3.30 RU.13: a contact of either kind becomes a member of an organization', async () => {
  const api = await createApi();
  const club = await makeOrganizationContact(api, { name: 'Chess club' });
  for (const member of [await makeIndividualContact(api), await makeOrganizationContact(api)]) {
    const { membership } = await api.runOk(CreateMembership, {
      input: { contactId: member.uuid, organizationId: club.id, type: 'CLUB', name: ' Gold ', reference: 'M-1' },
    });

    expect(membership).toEqual({
      id: `membership_${membership.uuid.replaceAll('-', '')}`,
      uuid: membership.uuid,
      type: 'CLUB',
      name: 'Gold',
      reference: 'M-1',
      version: 1,
      deleted: false,
      contact: { id: member.id },
      organization: { id: club.id },
    });
    expect(await membershipsOf(api, member.id)).toEqual({ memberships: [membership.id], members: [] });
    expect((await membershipsOf(api, club.id)).members).toContain(membership.id);
    expect(await api.db.change.findFirst({ where: { entityId: membership.uuid } })).toMatchObject({
      entity: 'Membership',
      operation: 'CREATE',
      fields: { type: { old: null, new: 'CLUB' }, reference: { old: null, new: 'M-1' } },
    });
  }
});

test('R3.30 R3.82: refuses a type that is not listed together with a membership in itself, and texts that are too long', async () => {
  const api = await createApi();
  const { id } = await makeOrganizationContact(api);
  const violations = async (fields: object) => {
    const input = { contactId: id, organizationId: id, type: 'CLUB', ...fields };
    const problem = await api.runError(CreateMembership, { input }, 'ValidationFailed');
    return problem.violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`);
  };

  expect(await violations({ type: 'SECT' })).toEqual(['organizationId SAME_CONTACT', 'type NOT_LISTED']);
  expect(await violations({ type: ' ', name: 'x'.repeat(257), reference: '' })).toEqual([
    'type TOO_SHORT',
    'name TOO_LONG',
    'reference TOO_SHORT',
  ]);
  expect(await api.db.membership.count()).toBe(0);
});

test('RU.3 RU.5: joining needs TENANT_ACCESS and two contacts of the tenant, the second an organization', async () => {
  const api = await createApi();
  const { id: contactId } = await makeIndividualContact(api);
  const { id: organizationId } = await makeOrganizationContact(api);
  const input = { contactId, organizationId, type: 'CLUB' };

  const wrong = await api.runError(CreateMembership, { input: { ...input, organizationId: contactId } }, 'NotFound');
  expect(wrong).toMatchObject({ propertyPath: 'organizationId', id: contactId });
  const unknown = await api.runError(CreateMembership, { input: { ...input, contactId: 'individual_0' } }, 'NotFound');
  expect(unknown).toMatchObject({ propertyPath: 'contactId' });
  await api.runError(CreateMembership, { input }, 'NotFound', { as: api.stranger });
  await api.runError(CreateMembership, { input }, 'PermissionDenied', { as: await signIn(api.tenantId) });
  const [error] = await api.runRefused(CreateMembership, { input }, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await api.db.membership.count()).toBe(0);
});

test('RU.8 R3.30: an update leaves what is absent, clears with null and refuses to clear the type', async () => {
  const api = await createApi();
  const { id, uuid } = await makeMembership(api, (await makeIndividualContact(api)).id);
  const update = async (patch: object, ifVersion?: number) =>
    (await api.runOk(UpdateMembership, { input: { id, ...(ifVersion && { ifVersion }), patch } })).membership;

  expect(await update({ name: 'Gold', reference: 'M-1' }, 1)).toEqual({ type: 'CLUB', name: 'Gold', reference: 'M-1', version: 2 });
  expect(await update({ name: null })).toEqual({ type: 'CLUB', name: null, reference: 'M-1', version: 3 });
  expect(await update({ type: 'CLUB' })).toMatchObject({ version: 3 });
  expect((await api.db.change.findMany({ where: { entityId: uuid, operation: 'UPDATE' } })).length).toBe(2);
  const problem = await api.runError(UpdateMembership, { input: { id, patch: { type: null } } }, 'ValidationFailed');
  expect(problem.violations).toMatchObject([{ propertyPath: 'patch.type', code: 'REQUIRED' }]);
  const unlisted = await api.runError(UpdateMembership, { input: { id, patch: { type: 'SECT' } } }, 'ValidationFailed');
  expect(unlisted).toMatchObject({ status: 422, violations: [{ propertyPath: 'patch.type', code: 'NOT_LISTED' }] });
});

test('RU.3 RU.5: an update needs TENANT_ACCESS, an id of the tenant and the current version', async () => {
  const api = await createApi();
  const { id, contact } = await makeMembership(api, (await makeIndividualContact(api)).id);
  const input = { id, patch: { name: 'Gold' } };

  const stale = await api.runError(UpdateMembership, { input: { ...input, ifVersion: 9 } }, 'StaleVersion');
  expect(stale).toMatchObject({ currentVersion: 1, current: { id } });
  await api.runError(UpdateMembership, { input: { ...input, id: contact.id } }, 'NotFound');
  await api.runError(UpdateMembership, { input }, 'NotFound', { as: api.stranger });
  await api.runError(UpdateMembership, { input }, 'PermissionDenied', { as: await signIn(api.tenantId) });
  const [error] = await api.runRefused(UpdateMembership, { input }, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await api.db.membership.findFirst()).toMatchObject({ name: null, version: 1 });
});
