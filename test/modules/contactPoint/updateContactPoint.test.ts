import { expect, test } from '@jest/globals';
import { newUuid } from '../../../src/platform/ids.ts';
import { signIn } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { makeLocation } from '../organization/makeUnits.ts';
import { makeCustomer } from '../role/roleFactories.ts';
import { makeContactPoint, ReadContactPoint, UpdateContactPoint } from './contactPointDocuments.ts';

test('R2.3 R2.4 RU.8: changes what is given and answers with what is stored; null clears', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api);
  const location = await makeLocation(api, contact.id);
  const before = await makeContactPoint(api, role.id, { locationId: location.id, phoneNumber: '030 1234567', emailAddress: 'a@example.com' });
  const update = async (patch: object) =>
    (await api.runOk(UpdateContactPoint, { input: { id: before.uuid, patch } })).contactPoint;

  expect(await update({ label: 'Gate' })).toEqual({ ...before, label: 'Gate', version: 2 });
  expect(await update({ phoneNumber: '+1 212 555 0123' })).toMatchObject({ e164: '+12125550123', label: 'Gate', version: 3 });
  expect(await update({ phoneNumber: '', emailAddress: '' })).toMatchObject({ e164: null, emailAddress: null, version: 4 });
  expect(await update({ locationId: null })).toMatchObject({ location: null, customer: { id: role.id }, version: 5 });
  expect(await update({ locationId: null, label: 'Gate' })).toMatchObject({ version: 5 });
  const changes = await api.db.change.findMany({ where: { entityId: before.uuid }, orderBy: { version: 'asc' } });
  expect(changes.slice(1, 3).map(({ fields }) => fields)).toEqual([
    { label: { old: 'Reception', new: 'Gate' } },
    { phoneNumber: { old: '030 1234567', new: '+1 212 555 0123' }, e164: { old: '+49301234567', new: '+12125550123' } },
  ]);
});

test('R2.4: takes the whole object without its id, with another customer as well', async () => {
  const api = await createApi();
  const { role } = await makeCustomer(api);
  const next = await makeCustomer(api);
  const location = await makeLocation(api, next.contact.id);
  const { id } = await makeContactPoint(api, role.id);
  const own = { label: 'L', phoneNumber: '1', emailAddress: 'a@example.com' };
  const patch = { customerId: next.role.id, locationId: location.uuid, ...own };
  const { contactPoint } = await api.runOk(UpdateContactPoint, { input: { id, patch } });

  expect(contactPoint).toMatchObject({ ...own, customer: { id: next.role.id }, location: { id: location.id }, version: 2 });
});

test('R2.6 R2.9 RU.8 RU.34: says everything that is wrong at once, and changes nothing', async () => {
  const api = await createApi();
  const [own, other] = [await makeCustomer(api), await makeCustomer(api)];
  const [location, foreign] = [await makeLocation(api, own.contact.id), await makeLocation(api, other.contact.id)];
  const point = await makeContactPoint(api, own.role.id, { locationId: location.id });
  const said = async (patch: object) =>
    (await api.runError(UpdateContactPoint, { input: { id: point.id, patch } }, 'ValidationFailed')).violations.map(
      ({ propertyPath, code }) => `${propertyPath} ${code}`,
    );
  const nobody = newUuid();

  expect(await said({ customerId: null, label: null, phoneNumber: null, locationId: 'x' })).toEqual([
    'patch.customerId REQUIRED',
    'patch.label REQUIRED',
    'patch.phoneNumber REQUIRED',
    'patch.locationId UNKNOWN_REFERENCE',
  ]);
  expect(await said({ emailAddress: 'x', customerId: nobody })).toEqual([
    'patch.emailAddress INVALID_FORMAT',
    'patch.customerId UNKNOWN_REFERENCE',
  ]);
  expect(await said({ locationId: foreign.id })).toEqual(['patch.locationId FOREIGN_LOCATION']);
  // The location that it has is none of the new customer.
  expect(await said({ customerId: other.role.id })).toEqual(['patch.locationId FOREIGN_LOCATION']);
  expect(await said({ customerId: (await makePlaceholder(api)).id })).toEqual(['patch.locationId FOREIGN_LOCATION']);
  expect((await api.runQuery(ReadContactPoint, { id: point.id })).contactPoint).toEqual(point);
});

test('refuses a stale version and shows what changed', async () => {
  const api = await createApi();
  const { id } = await makeContactPoint(api, (await makePlaceholder(api)).id);
  const update = (ifVersion: number, label: string) => ({ input: { id, ifVersion, patch: { label } } });
  await api.runOk(UpdateContactPoint, update(1, 'Gate'));
  expect(await api.runError(UpdateContactPoint, update(1, 'Door'), 'StaleVersion')).toMatchObject({
    current: { __typename: 'ContactPoint', id },
    currentVersion: 2,
    conflictingPaths: ['label'],
  });
});

test('RU.3 RU.5: needs TENANT_ACCESS and an id of the type and tenant', async () => {
  const api = await createApi();
  const { id } = await makeContactPoint(api, (await makePlaceholder(api)).id);
  const input = { id, patch: { label: 'New' } };
  const before = await api.db.change.count();

  await api.runError(UpdateContactPoint, { input }, 'PermissionDenied', { as: await signIn(api.tenantId) });
  await api.runError(UpdateContactPoint, { input }, 'NotFound', { as: api.stranger });
  for (const wrong of [id.replace('contact_point', 'location'), 'nonsense', '', newUuid()]) {
    expect(await api.runError(UpdateContactPoint, { input: { ...input, id: wrong } }, 'NotFound')).toMatchObject({ propertyPath: 'id', id: wrong });
  }
  const [refusal] = await api.runRefused(UpdateContactPoint, { input }, { as: api.anonymous });
  expect(refusal?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await api.db.change.count()).toBe(before);
});
