import { expect, test } from '@jest/globals';
import { createApi } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { RemoveAlternativePayerRole, RemoveCustomerRole, RolesOfContact, SetCustomerRole } from './roleDocuments.ts';
import { customerInput, makeCustomer, makePayer } from './roleFactories.ts';

test('R3.45 removes an alternative payer role to which no customer refers', async () => {
  const api = await createApi();
  const { contact, role } = await makePayer(api);
  const former = await makeCustomer(api, { alternativePayerId: contact.id });
  await api.runOk(RemoveCustomerRole, { input: { contactId: former.contact.id } }, { as: api.backoffice });
  const input = { contactId: contact.id, ifVersion: 1 };
  const { alternativePayerRole } = await api.runOk(RemoveAlternativePayerRole, { input }, { as: api.backoffice });

  expect(alternativePayerRole).toEqual({ id: role.id, version: 2, deleted: true });
  const read = await api.runQuery(RolesOfContact, { id: contact.id });
  expect(read.contact?.alternativePayerRole).toBeNull();
});

test('R3.48 refuses while customers refer to the payer, and names them', async () => {
  const api = await createApi();
  const { contact } = await makePayer(api);
  const customers = [
    await makeCustomer(api, { alternativePayerId: contact.id }),
    await makeCustomer(api, { alternativePayerId: contact.id }),
  ];
  await makeCustomer(api);
  const input = { contactId: contact.id };
  const problem = await api.runError(RemoveAlternativePayerRole, { input }, 'InUse', { as: api.backoffice });

  expect(problem.dependents).toEqual(customers.map(({ role }) => ({ __typename: 'CustomerRole', id: role.id })));
  expect(await api.db.alternativePayerRole.count({ where: { deletedAt: null } })).toBe(1);
});

test('R3.48 clears those references with force', async () => {
  const api = await createApi();
  const { contact } = await makePayer(api);
  const customer = await makeCustomer(api, { alternativePayerId: contact.id });
  await api.runOk(RemoveAlternativePayerRole, { input: { contactId: contact.id, force: true } }, { as: api.backoffice });

  const read = await api.runQuery(RolesOfContact, { id: customer.contact.id });
  expect(read.contact?.customerRole).toEqual({ ...customer.role, alternativePayer: null, version: 2 });
});

test('R3.48 clears those references in as many statements for six customers as for two', async () => {
  const api = await createApi();
  const counts = [];
  for (const customers of [2, 6]) {
    const { contact } = await makePayer(api);
    for (let made = 0; made < customers; made++) await makeCustomer(api, { alternativePayerId: contact.id });
    const input = { contactId: contact.id, force: true };
    counts.push(await countStatements(() => api.runOk(RemoveAlternativePayerRole, { input }, { as: api.backoffice })));
  }

  expect(counts[1]).toBe(counts[0]);
  const cleared = await api.db.change.findMany({ where: { entity: 'CustomerRole', operation: 'UPDATE' } });
  expect(cleared.map(({ version, fields }) => [version, Object.keys(fields as object)])).toEqual(
    Array.from({ length: 8 }, () => [2, ['alternativePayerId']]),
  );
});

test('R3.48 no customer gets a payer whose role is removed at the same time', async () => {
  const api = await createApi();
  for (let round = 0; round < 5; round++) {
    const payer = await makePayer(api);
    const { contact } = await makeCustomer(api);
    const role = customerInput({ alternativePayerId: payer.contact.id });
    const [{ setCustomerRole: set }, { removeAlternativePayerRole: removed }] = await Promise.all([
      api.runQuery(SetCustomerRole, { input: { contactId: contact.id, role } }),
      api.runQuery(RemoveAlternativePayerRole, { input: { contactId: payer.contact.id } }, { as: api.backoffice }),
    ]);

    expect([
      ['SetCustomerRolePayload', 'InUse'],
      ['ValidationFailed', 'RemoveAlternativePayerRolePayload'],
    ]).toContainEqual([set.__typename, removed.__typename]);
  }
});

test('does not find a role that the contact does not hold, or in another tenant, and refuses a stale version', async () => {
  const api = await createApi();
  const { contact } = await makeCustomer(api);
  const payer = await makePayer(api);
  const input = { contactId: payer.contact.id };
  await api.runError(RemoveAlternativePayerRole, { input: { contactId: contact.id } }, 'NotFound', { as: api.backoffice });
  await api.runError(RemoveAlternativePayerRole, { input }, 'NotFound', { as: api.stranger });
  await api.runError(RemoveAlternativePayerRole, { input: { ...input, ifVersion: 2 } }, 'StaleVersion', { as: api.backoffice });

  expect(await api.db.alternativePayerRole.count({ where: { deletedAt: null } })).toBe(1);
});

test('needs TENANT_BACKOFFICE', async () => {
  const api = await createApi();
  const payer = await makePayer(api);
  const input = { contactId: payer.contact.id, force: true };
  await api.runError(RemoveAlternativePayerRole, { input }, 'PermissionDenied');
  const [error] = await api.runRefused(RemoveAlternativePayerRole, { input }, { as: api.anonymous });

  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await api.db.alternativePayerRole.count({ where: { deletedAt: null } })).toBe(1);
});
