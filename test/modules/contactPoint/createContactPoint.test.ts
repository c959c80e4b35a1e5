import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeId, newUuid } from '../../../src/platform/ids.ts';
import { signIn } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { makeDepartment, makeLocation } from '../organization/makeUnits.ts';
import { makeCustomer } from '../role/roleFactories.ts';
import { contactPointInput, CreateContactPoint, makeContactPoint, ReadContactPoint } from './contactPointDocuments.ts';

const said = ({ violations }: { violations: { propertyPath: string; code: string }[] }) =>
  violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`);

test('R2.3 R2.7: adds a contact point with every field and answers with what is stored', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api);
  const location = await makeLocation(api, contact.id);
  const point = await makeContactPoint(api, role.id, {
    locationId: location.id,
    label: ' Gate 3 ',
    phoneNumber: '030 123456',
    emailAddress: 'Gate@Example.com',
  });

  expect(point).toMatchObject({
    label: 'Gate 3',
    phoneNumber: '030 123456',
    e164: '+4930123456',
    emailAddress: 'Gate@Example.com',
    customer: { id: role.id },
    location: { id: location.id },
    version: 1,
    deleted: false,
  });
  expect((await api.runQuery(ReadContactPoint, { id: point.id })).contactPoint).toEqual(point);
  expect(await api.db.change.findMany({ where: { entityId: point.uuid } })).toMatchObject([
    { entity: 'ContactPoint', operation: 'CREATE', fields: { label: { old: null, new: 'Gate 3' } } },
  ]);
});

test('R2.1: a contact point, its customer and its location have UUIDs, and go by them as well as by ids', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api);
  const location = await makeLocation(api, contact.id);
  const uuid = decodeId(role.id, 'CustomerRole')!;
  const customers = [uuid, uuid.toUpperCase(), uuid.replaceAll('-', ''), contact.id, contact.uuid, role.id];
  for (const customerId of customers) {
    const point = await makeContactPoint(api, customerId, { locationId: location.uuid });
    expect(point).toMatchObject({ customer: { id: role.id }, location: { id: location.id } });
    expect(point.uuid).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
    expect((await api.runQuery(ReadContactPoint, { id: point.uuid })).contactPoint).toEqual(point);
  }
});

test('R2.7: label and phone number may be empty, and so may the e-mail address, which is null then', async () => {
  const api = await createApi();
  const { id } = await makePlaceholder(api);
  for (const emailAddress of [null, '', ' ']) {
    expect(await makeContactPoint(api, id, { label: '', phoneNumber: '', emailAddress })).toMatchObject({
      label: '',
      phoneNumber: '',
      e164: null,
      emailAddress: null,
    });
  }
});

test('R2.7: the key of the e-mail address must be there, whatever its value', async () => {
  const api = await createApi();
  const { id } = await makePlaceholder(api);
  const input = contactPointInput(id);
  delete input.emailAddress;
  expect(said(await api.runError(CreateContactPoint, { input }, 'ValidationFailed'))).toEqual(['emailAddress REQUIRED']);
});

test('R2.7: texts may be as long as they may be, and no longer', async () => {
  const api = await createApi();
  const { id } = await makePlaceholder(api);
  const email = (length: number) => `${'x'.repeat(60)}@${'a.'.repeat(200)}`.slice(0, length - 4) + '.com';
  const longest = { label: 'x'.repeat(255), phoneNumber: '1'.repeat(32), emailAddress: email(255).replace('..', '.a') };
  expect(longest.emailAddress).toHaveLength(255);
  expect(await makeContactPoint(api, id, longest)).toMatchObject(longest);

  const longer = { label: 'x'.repeat(256), phoneNumber: '1'.repeat(33), emailAddress: `${longest.emailAddress}m` };
  const input = contactPointInput(id, longer);
  expect(said(await api.runError(CreateContactPoint, { input }, 'ValidationFailed'))).toEqual([
    'label TOO_LONG',
    'phoneNumber TOO_LONG',
    'emailAddress TOO_LONG',
  ]);
});

test('R2.5 R2.6 R2.9: a problem says everything that is wrong at once, and names ids that name nothing', async () => {
  const api = await createApi();
  const unknown = newUuid();
  const input = contactPointInput(unknown, { locationId: 'location_1', label: 'x'.repeat(256), emailAddress: 'nobody' });
  const problem = await api.runError(CreateContactPoint, { input }, 'ValidationFailed');

  expect(problem).toMatchObject({
    code: 'INVALID_PARAMETER',
    type: '/problems/invalid-parameter',
    title: 'The input is not valid',
    status: 400,
    violations: [
      { propertyPath: 'label', in: 'BODY', code: 'TOO_LONG', detail: 'must have at most 255 characters.' },
      { propertyPath: 'emailAddress', in: 'BODY', code: 'INVALID_FORMAT', detail: 'is not an e-mail address, for example name@example.com.' },
      { propertyPath: 'customerId', in: 'BODY', code: 'UNKNOWN_REFERENCE', detail: `"${unknown}" is the id of no customer.` },
      { propertyPath: 'locationId', in: 'BODY', code: 'UNKNOWN_REFERENCE', detail: '"location_1" is the id of no location.' },
    ],
  });
  expect(problem.detail).toContain(unknown);
  expect(await api.db.change.count()).toBe(0);
});

test('R2.6 R2.9: whatever is wrong, that and nothing else is reported', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api);
  const location = await makeLocation(api, contact.id);
  const wrong = {
    label: { label: 'x'.repeat(256) },
    phoneNumber: { phoneNumber: '1'.repeat(33) },
    emailAddress: { emailAddress: 'nobody' },
    customerId: { customerId: newUuid() },
    locationId: { locationId: 'nowhere' },
  };
  const fields = Object.keys(wrong) as (keyof typeof wrong)[];
  const before = await api.db.change.count();
  await fc.assert(
    fc.asyncProperty(fc.subarray(fields, { minLength: 1 }), async (chosen) => {
      const input = chosen.reduce((made, field) => ({ ...made, ...wrong[field] }), contactPointInput(role.id, { locationId: location.id }));
      const { violations } = await api.runError(CreateContactPoint, { input }, 'ValidationFailed');
      expect(violations.map(({ propertyPath }) => propertyPath)).toEqual(chosen);
    }),
    { numRuns: 20 },
  );
  expect(await api.db.change.count()).toBe(before);
});

test('RU.34: the location is one of the customer, and nothing else', async () => {
  const api = await createApi();
  const [own, other] = [await makeCustomer(api), await makeCustomer(api)];
  const foreign = await makeLocation(api, other.contact.id);
  const department = await makeDepartment(api, own.contact.id);
  const placeholder = await makePlaceholder(api);
  const refused = async (customerId: string, locationId: string) => {
    const input = contactPointInput(customerId, { locationId });
    return (await api.runError(CreateContactPoint, { input }, 'ValidationFailed')).violations;
  };

  expect(await refused(own.role.id, foreign.id)).toMatchObject([
    { propertyPath: 'locationId', code: 'FOREIGN_LOCATION', detail: `"${foreign.id}" is no location of the customer.` },
  ]);
  expect(await refused(placeholder.id, foreign.id)).toMatchObject([{ code: 'FOREIGN_LOCATION' }]);
  expect(await refused(own.role.id, department.id)).toMatchObject([{ code: 'UNKNOWN_REFERENCE' }]);
  await api.db.location.update({ where: { tenantId_id: { tenantId: api.tenantId, id: foreign.uuid } }, data: { deletedAt: new Date() } });
  expect(await refused(other.role.id, foreign.id)).toMatchObject([{ code: 'UNKNOWN_REFERENCE' }]);
});

test('RU.3 RU.5: needs TENANT_ACCESS; what another tenant has is the same as what nobody has', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api);
  const location = await makeLocation(api, contact.id);
  const input = contactPointInput(role.id, { locationId: location.id });
  const before = await api.db.change.count();

  await api.runError(CreateContactPoint, { input }, 'PermissionDenied', { as: await signIn(api.tenantId) });
  expect(said(await api.runError(CreateContactPoint, { input }, 'ValidationFailed', { as: api.stranger }))).toEqual([
    'customerId UNKNOWN_REFERENCE',
    'locationId UNKNOWN_REFERENCE',
  ]);
  const [refusal] = await api.runRefused(CreateContactPoint, { input }, { as: api.anonymous });
  expect(refusal?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await api.db.change.count()).toBe(before);
});
