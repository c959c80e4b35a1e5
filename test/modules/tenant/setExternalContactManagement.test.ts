import { expect, test } from '@jest/globals';
import { createOutbound } from '../../../src/platform/outbound/outbound.ts';
import type { SetExternalContactManagementInput } from '../../generated/graphql.ts';
import { signIn } from '../../support/actors.ts';
import { createApi, type Api } from '../../support/api.ts';
import { ExternalContactManagementNode, ReadExternalContactManagement, SetExternalContactManagement } from './documents.ts';

const publicAddress = { address: '93.184.216.34', family: 4 };
const outbound = createOutbound({ resolve: async () => [publicAddress] });

const customWorkflowConfig = {
  providerId: 'crm',
  provideContactStartUrl: 'https://crm.example.com/choose',
  provideContactAddressStartUrl: 'https://crm.example.com/addresses#choose',
  showContactDetailsStartUrl: 'https://crm.example.com:8443/show?from=kith',
};
const apiAccessConfiguration = {
  url: 'https://api.crm.example.com/contacts',
  credentialsKey: 'crm_2026-11',
  timeoutInMillis: 1000,
  maxRetries: 0,
  retryIntervalInMillis: 0,
};
const full = { useExternalContactManagement: true, customWorkflowConfig, apiAccessConfiguration };
const empty = { useExternalContactManagement: false, customWorkflowConfig: null, apiAccessConfiguration: null };

const set = (api: Api, input: SetExternalContactManagementInput) => api.runOk(SetExternalContactManagement, { input }, { as: api.backoffice });
const setWrongly = async (api: Api, input: SetExternalContactManagementInput) => {
  const problem = await api.runError(SetExternalContactManagement, { input }, 'ValidationFailed', { as: api.backoffice });
  return problem.violations.map(({ propertyPath, code }) => [propertyPath, code]);
};
const read = async (api: Api, as = api.access) => (await api.runQuery(ReadExternalContactManagement, {}, { as })).externalContactManagement;

test('R3.80: before anything is set, the configuration is there, not used and empty', async () => {
  const api = await createApi();

  expect(await read(api)).toEqual({ ...empty, id: `external_contact_management_${api.tenantId.replaceAll('-', '')}`, version: 0 });
  expect(await api.db.externalContactManagement.count()).toBe(0);
});

test('R3.80: sets every field, and reads it back, also as a node', async () => {
  const api = await createApi({ outbound });
  const { externalContactManagement, warnings } = await set(api, full);

  expect(externalContactManagement).toEqual({ ...full, id: expect.any(String), version: 1 });
  expect(warnings).toEqual([]);
  expect(await read(api)).toEqual(externalContactManagement);
  const { node } = await api.runQuery(ExternalContactManagementNode, { id: externalContactManagement.id });
  expect(node).toEqual({ __typename: 'ExternalContactManagement', id: externalContactManagement.id });
});

test('R3.80: sets 2000 ms, 3 retries and 250 ms where the API access says nothing else', async () => {
  const api = await createApi({ outbound });
  const { url } = apiAccessConfiguration;
  await set(api, { useExternalContactManagement: false, apiAccessConfiguration: { url, maxRetries: null } });

  expect((await read(api)).apiAccessConfiguration).toEqual({
    url,
    credentialsKey: null,
    timeoutInMillis: 2000,
    maxRetries: 3,
    retryIntervalInMillis: 250,
  });
});

test('R3.80: replaces the whole configuration: what is left out is cleared', async () => {
  const api = await createApi({ outbound });
  await set(api, full);
  const { providerId } = customWorkflowConfig;
  const second = await set(api, { useExternalContactManagement: true, customWorkflowConfig: { providerId } });
  expect(second.externalContactManagement).toMatchObject({
    version: 2,
    customWorkflowConfig: { providerId, provideContactStartUrl: null, provideContactAddressStartUrl: null, showContactDetailsStartUrl: null },
    apiAccessConfiguration: null,
  });
  const third = await set(api, { useExternalContactManagement: false });
  expect(third.externalContactManagement).toMatchObject({ ...empty, version: 3 });
});

test('R3.80: records each change field by field', async () => {
  const api = await createApi({ outbound });
  await set(api, full);
  await set(api, { ...full, useExternalContactManagement: false });
  await set(api, { ...full, useExternalContactManagement: false });

  const changes = await api.db.change.findMany({ orderBy: { version: 'asc' } });
  expect(changes).toMatchObject([
    { entity: 'ExternalContactManagement', entityId: api.tenantId, operation: 'CREATE', version: 1, actorId: api.backoffice.id },
    { operation: 'UPDATE', version: 2, fields: { isUsed: { old: true, new: false } } },
  ]);
  expect(changes[0]!.fields).toMatchObject({ apiUrl: { old: null, new: apiAccessConfiguration.url }, providerId: { new: 'crm' } });
});

test('R3.80: refuses a version that is not the current one', async () => {
  const api = await createApi({ outbound });
  expect(await setWrongly(api, { ...full, ifVersion: 1 })).toEqual([['ifVersion', 'INVALID_VALUE']]);
  await set(api, { ...full, ifVersion: 0 });
  const input = { ...full, useExternalContactManagement: false, ifVersion: 0 };
  const problem = await api.runError(SetExternalContactManagement, { input }, 'StaleVersion', { as: api.backoffice });

  expect(problem).toMatchObject({ current: { __typename: 'ExternalContactManagement' }, currentVersion: 1 });
  expect(await read(api)).toMatchObject({ version: 1, useExternalContactManagement: true });
});

test('R3.80: of two that set it first at the same time, both are heard', async () => {
  const api = await createApi({ outbound });
  const answers = await Promise.all([set(api, full), set(api, { useExternalContactManagement: false })]);

  expect(answers.map(({ externalContactManagement }) => externalContactManagement.version)).toContain(2);
  expect(await api.db.change.count()).toBe(2);
});

test('RU.35: reports every value out of bounds at once', async () => {
  const api = await createApi();
  const violations = await setWrongly(api, {
    useExternalContactManagement: true,
    customWorkflowConfig: {
      providerId: 'x'.repeat(257),
      provideContactStartUrl: 'http://crm.example.com/',
      provideContactAddressStartUrl: `https://crm.example.com/${'x'.repeat(2000)}`,
      showContactDetailsStartUrl: 'https://localhost/',
    },
    apiAccessConfiguration: {
      url: 'https://ada:secret@crm.example.com/',
      credentialsKey: '../other/key',
      timeoutInMillis: 99,
      maxRetries: 11,
      retryIntervalInMillis: 10_001,
    },
  });

  expect(violations).toEqual([
    ['customWorkflowConfig.providerId', 'TOO_LONG'],
    ['customWorkflowConfig.provideContactStartUrl', 'INVALID_FORMAT'],
    ['customWorkflowConfig.provideContactAddressStartUrl', 'TOO_LONG'],
    ['customWorkflowConfig.showContactDetailsStartUrl', 'ADDRESS_REFUSED'],
    ['apiAccessConfiguration.url', 'INVALID_FORMAT'],
    ['apiAccessConfiguration.credentialsKey', 'INVALID_FORMAT'],
    ['apiAccessConfiguration.timeoutInMillis', 'TOO_SMALL'],
    ['apiAccessConfiguration.maxRetries', 'TOO_LARGE'],
    ['apiAccessConfiguration.retryIntervalInMillis', 'TOO_LARGE'],
    ['apiAccessConfiguration', 'TOO_LARGE'],
  ]);
  expect(await api.db.externalContactManagement.count()).toBe(0);
});

test('RU.35: all attempts and the intervals between them fit into 60 seconds', async () => {
  const api = await createApi({ outbound });
  const withAccess = (change: object) => ({ ...full, apiAccessConfiguration: { ...apiAccessConfiguration, ...change } });
  const fitting = { timeoutInMillis: 30_000, maxRetries: 1, retryIntervalInMillis: 0 };

  await set(api, withAccess(fitting));
  expect(await setWrongly(api, withAccess({ ...fitting, retryIntervalInMillis: 1 }))).toEqual([['apiAccessConfiguration', 'TOO_LARGE']]);
  expect((await read(api)).version).toBe(1);
});

test('RU.35: refuses an API whose name stands for an address inside a network, even beside a public one', async () => {
  const inside = { address: '10.1.2.3', family: 4 };
  const api = await createApi({ outbound: createOutbound({ resolve: async () => [publicAddress, inside] }) });

  expect(await setWrongly(api, full)).toEqual([['apiAccessConfiguration.url', 'ADDRESS_REFUSED']]);
  expect(await api.db.externalContactManagement.count()).toBe(0);
  const allowing = createOutbound({ allowedNetworks: ['10.0.0.0/8'], resolve: async () => [publicAddress, inside] });
  await set(await createApi({ outbound: allowing }), full);
});

test('RU.35: accepts an API whose name cannot be resolved now, with a warning', async () => {
  const api = await createApi({ outbound: createOutbound({ resolve: () => Promise.reject(new Error('ENOTFOUND')) }) });
  const { warnings } = await set(api, full);

  expect(warnings).toEqual([{ propertyPath: 'apiAccessConfiguration.url', code: 'NAME_NOT_RESOLVED' }]);
  expect((await read(api)).apiAccessConfiguration?.url).toBe(apiAccessConfiguration.url);
});

test('needs TENANT_BACKOFFICE to set and TENANT_ACCESS to read; another tenant has its own', async () => {
  const api = await createApi({ outbound });
  const { externalContactManagement } = await set(api, full);
  const syncOnly = await signIn(api.tenantId, 'contacts:sync');
  for (const as of [api.access, syncOnly]) await api.runError(SetExternalContactManagement, { input: empty }, 'PermissionDenied', { as });
  const codeFor = async (as: typeof api.access) => (await api.runRefused(ReadExternalContactManagement, {}, { as }))[0]?.extensions?.code;

  expect(await codeFor(syncOnly)).toBe('FORBIDDEN');
  expect(await codeFor(api.anonymous)).toBe('UNAUTHENTICATED');
  const [error] = await api.runRefused(SetExternalContactManagement, { input: empty }, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await read(api, api.stranger)).toMatchObject({ ...empty, version: 0 });
  const { node } = await api.runQuery(ExternalContactManagementNode, { id: externalContactManagement.id }, { as: api.stranger });
  expect(node).toBeNull();
  expect(await read(api)).toEqual(externalContactManagement);
});
