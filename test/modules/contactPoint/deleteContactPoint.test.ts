import { expect, test } from '@jest/globals';
import { createApi } from '../../support/api.ts';
import { graphql } from '../../generated/index.ts';
import { DeletePlaceholder, RestorePlaceholder } from '../customer/customerDocuments.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { makeLocation } from '../organization/makeUnits.ts';
import { RemoveCustomerRole } from '../role/roleDocuments.ts';
import { makeCustomer } from '../role/roleFactories.ts';
import { DeleteContactPoint, labels, makeContactPoint, ReadContactPoint, RestoreContactPoint } from './contactPointDocuments.ts';

const DeleteLocationOfPoint = graphql(`
  mutation DeleteLocationOfPoint($input: DeleteLocationInput!) {
    deleteLocation(input: $input) {
      ... on DeleteLocationPayload {
        location {
          id
        }
      }
      ...Problems
    }
  }
`);

test('R2.8 RU.10: removes a contact point, which is hidden and read by id, and brings it back', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const { id, uuid } = await makeContactPoint(api, (await makePlaceholder(api)).id);
  await api.runError(DeleteContactPoint, { input: { id, ifVersion: 2 } }, 'StaleVersion', { as });

  expect((await api.runOk(DeleteContactPoint, { input: { id, ifVersion: 1 } }, { as })).contactPoint).toMatchObject({ deleted: true, version: 2 });
  expect([await labels(api), await labels(api, { deleted: 'ONLY' })]).toEqual([[], ['Reception']]);
  expect((await api.runQuery(ReadContactPoint, { id })).contactPoint).toMatchObject({ deleted: true });
  await api.runError(DeleteContactPoint, { input: { id } }, 'NotFound', { as });
  expect((await api.runOk(RestoreContactPoint, { input: { id: uuid } }, { as })).contactPoint).toMatchObject({ deleted: false, version: 3 });
  await api.runError(RestoreContactPoint, { input: { id } }, 'NotFound', { as });
});

test('RU.26: contact points go and come back with their customer, those that were gone before excepted', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const { id } = await makePlaceholder(api);
  await makeContactPoint(api, id, { label: 'stays' });
  const gone = await makeContactPoint(api, id, { label: 'gone before' });
  await api.runOk(DeleteContactPoint, { input: { id: gone.id } }, { as });

  await api.runOk(DeletePlaceholder, { input: { id } }, { as });
  expect(await labels(api)).toEqual([]);
  const [violation] = (await api.runError(RestoreContactPoint, { input: { id: gone.id } }, 'ValidationFailed', { as })).violations;
  expect(violation).toBeDefined();
  await api.runOk(RestorePlaceholder, { input: { id } }, { as });
  expect(await labels(api)).toEqual(['stays']);
  await api.runOk(RestoreContactPoint, { input: { id: gone.id } }, { as });
  expect(await labels(api)).toEqual(['gone before', 'stays']);
});

test('RU.26: a role that is removed takes its contact points along', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api);
  await makeContactPoint(api, role.id);
  await api.runOk(RemoveCustomerRole, { input: { contactId: contact.id } }, { as: api.backoffice });
  expect(await labels(api, { deleted: 'ONLY' })).toEqual(['Reception']);
});

test('RU.34: a location that a contact point names stays; one that is gone by the time of a restore is left off', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const { contact, role } = await makeCustomer(api);
  const location = await makeLocation(api, contact.id);
  const point = await makeContactPoint(api, role.id, { locationId: location.id });

  expect(await api.runError(DeleteLocationOfPoint, { input: { id: location.id } }, 'InUse', { as })).toMatchObject({
    dependents: [{ __typename: 'ContactPoint', id: point.id }],
  });
  await api.runOk(DeleteContactPoint, { input: { id: point.id } }, { as });
  await api.runOk(DeleteLocationOfPoint, { input: { id: location.id } }, { as });
  await api.runOk(RestoreContactPoint, { input: { id: point.id } }, { as });
  expect((await api.runQuery(ReadContactPoint, { id: point.id })).contactPoint).toMatchObject({ location: null, deleted: false });
});

test('RU.3 RU.5: needs TENANT_BACKOFFICE and an id of the type and tenant', async () => {
  const api = await createApi();
  const { id } = await makeContactPoint(api, (await makePlaceholder(api)).id);
  const before = await api.db.change.count();
  for (const document of [DeleteContactPoint, RestoreContactPoint] as (typeof DeleteContactPoint)[]) {
    await api.runError(document, { input: { id } }, 'PermissionDenied');
    await api.runError(document, { input: { id } }, 'NotFound', { as: api.stranger });
    await api.runError(document, { input: { id: 'contact_point_1' } }, 'NotFound', { as: api.backoffice });
    const [refusal] = await api.runRefused(document, { input: { id } }, { as: api.anonymous });
    expect(refusal?.extensions?.code).toBe('UNAUTHENTICATED');
  }
  expect((await api.runQuery(ReadContactPoint, { id }, { as: api.stranger })).contactPoint).toBeNull();
  expect(await api.db.change.count()).toBe(before);
});
