import { expect, test } from '@jest/globals';
import { signIn } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { RolesOfContact, SetAlternativePayerRole } from './roleDocuments.ts';
import { makeCustomer, makePayer, payerInput } from './roleFactories.ts';

test('R3.58 lets a contact pay for others with every field of the role', async () => {
  const api = await createApi();
  const contact = await makeIndividualContact(api);
  const role = { alternativePayerNumber: 'P-1', isActive: true, since: '2018-01-01' };
  const { alternativePayerRole } = await api.runOk(SetAlternativePayerRole, { input: { contactId: contact.id, role } });

  expect(alternativePayerRole).toEqual({
    ...role,
    id: expect.stringMatching(/^alternative_payer_[0-9a-f]{32}$/),
    version: 1,
    deleted: false,
    contact: { id: contact.id },
    debtorAccountId: 'D00000001',
  });
  const read = await api.runQuery(RolesOfContact, { id: contact.id });
  expect(read.contact).toEqual({ customerRole: null, supplierRole: null, alternativePayerRole });
});

test('R3.44 replaces the role, also to end it while customers refer to it', async () => {
  const api = await createApi();
  const { contact, role } = await makePayer(api);
  await makeCustomer(api, { alternativePayerId: contact.id });
  const next = payerInput({ isActive: false });
  const { alternativePayerRole } = await api.runOk(SetAlternativePayerRole, {
    input: { contactId: contact.id, ifVersion: role.version, role: next },
  });

  expect(alternativePayerRole).toEqual({ ...role, ...next, version: 2 });
});

test('refuses a number that another alternative payer has', async () => {
  const api = await createApi();
  const holder = await makePayer(api, { alternativePayerNumber: 'P-1' });
  const other = await makeIndividualContact(api);
  const input = { contactId: other.id, role: payerInput({ alternativePayerNumber: 'P-1' }) };
  const problem = await api.runError(SetAlternativePayerRole, { input }, 'Conflict');

  expect(problem).toMatchObject({ propertyPath: 'role.alternativePayerNumber', existing: { id: holder.role.id } });
  expect(await api.db.alternativePayerRole.count()).toBe(1);
});

test('refuses an empty number and a version that is not the current one', async () => {
  const api = await createApi();
  const { contact } = await makePayer(api);
  const empty = { contactId: contact.id, role: payerInput({ alternativePayerNumber: '' }) };
  const problem = await api.runError(SetAlternativePayerRole, { input: empty }, 'ValidationFailed');
  expect(problem.violations).toMatchObject([{ propertyPath: 'role.alternativePayerNumber', code: 'TOO_SHORT' }]);
  const stale = { contactId: contact.id, ifVersion: 2, role: payerInput() };
  await api.runError(SetAlternativePayerRole, { input: stale }, 'StaleVersion');

  expect((await api.db.alternativePayerRole.findFirstOrThrow()).version).toBe(1);
});

test('does not find a contact of another tenant, and needs somebody who may write', async () => {
  const api = await createApi();
  const contact = await makeIndividualContact(api);
  const input = { contactId: contact.id, role: payerInput() };
  await api.runError(SetAlternativePayerRole, { input }, 'NotFound', { as: api.stranger });
  await api.runError(SetAlternativePayerRole, { input }, 'PermissionDenied', { as: await signIn(api.tenantId) });
  const [error] = await api.runRefused(SetAlternativePayerRole, { input }, { as: api.anonymous });

  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await api.db.alternativePayerRole.count()).toBe(0);
});
