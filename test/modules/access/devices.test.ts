import { expect, test } from '@jest/globals';
import { hashSecret } from '../../../src/platform/secretToken.ts';
import { createApi } from '../../support/api.ts';
import { makeDevice } from './makeSignIn.ts';
import { ReadDevice, ReadDevices, RegisterDevice, RevokeDevice } from './signInDocuments.ts';

test('R0.3: registers a device, whose token is shown once and kept as a hash', async () => {
  const api = await createApi();
  const device = await makeDevice(api, ' Phone of Ada ');
  expect(device).toMatchObject({ id: expect.stringMatching(/^device_[0-9a-f]{32}$/), name: 'Phone of Ada', version: 1, deleted: false, lastUsedAt: null });
  expect(device.deviceToken).toMatch(new RegExp(`^kith_device_${api.tenantId.replaceAll('-', '')}_[\\w-]{43}$`));
  expect(await api.db.device.findMany()).toMatchObject([{ id: device.uuid, tokenHash: hashSecret(device.deviceToken) }]);
  const read = await api.runQuery(ReadDevice, { id: device.id }, { as: api.backoffice });
  expect(read.device).toEqual({
    id: device.id,
    name: 'Phone of Ada',
    deleted: false,
    lastUsedAt: null,
    history: { nodes: [{ operation: 'CREATE', fields: [{ path: 'name', new: 'Phone of Ada' }] }] },
  });
});

test('revokes a device for good', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const [device, other] = [await makeDevice(api, 'A'), await makeDevice(api, 'B')];
  expect(await api.runError(RevokeDevice, { input: { id: device.id, ifVersion: 2 } }, 'StaleVersion', { as })).toMatchObject({ currentVersion: 1 });
  expect((await api.runOk(RevokeDevice, { input: { id: device.uuid, ifVersion: 1 } }, { as })).device).toMatchObject({ id: device.id, version: 2, deleted: true });

  const names = async (variables: object) => (await api.runQuery(ReadDevices, variables, { as })).devices.nodes.map(({ name }) => name);
  expect([await names({}), await names({ deleted: 'ONLY' }), await names({ filter: { name: { eq: 'A' } } })]).toEqual([['B'], ['A'], []]);
  expect((await api.runQuery(ReadDevice, { id: device.id }, { as })).device).toMatchObject({ deleted: true, history: { nodes: [{ operation: 'DELETE' }, {}] } });
  for (const id of [device.id, 'device_0193', other.id.replace('device', 'api_key')]) {
    expect(await api.runError(RevokeDevice, { input: { id } }, 'NotFound', { as })).toMatchObject({ propertyPath: 'id', id });
  }
});

test('RU.3 RU.5: devices are a matter of back office, in its own tenant', async () => {
  const api = await createApi();
  const { id } = await makeDevice(api);
  const before = await api.db.change.count();
  await api.runError(RegisterDevice, { input: { name: 'x' } }, 'PermissionDenied');
  await api.runError(RevokeDevice, { input: { id } }, 'PermissionDenied');
  await api.runError(RevokeDevice, { input: { id } }, 'NotFound', { as: api.stranger });
  await api.runError(RegisterDevice, { input: { name: ' ' } }, 'ValidationFailed', { as: api.backoffice });
  expect((await api.runQuery(ReadDevice, { id }, { as: api.stranger })).device).toBeNull();
  for (const [as, code] of [[api.access, 'FORBIDDEN'], [api.anonymous, 'UNAUTHENTICATED']] as const) {
    const refusals = [await api.runRefused(ReadDevice, { id }, { as }), await api.runRefused(ReadDevice, { id: 'x' }, { as }), await api.runRefused(ReadDevices, {}, { as })];
    expect(refusals.map(([error]) => error?.extensions?.code)).toEqual([code, code, code]);
  }
  expect((await api.runRefused(RegisterDevice, { input: { name: 'x' } }, { as: api.anonymous }))[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await api.db.change.count()).toBe(before);
});
