import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createApi, type Api } from '../../support/api.ts';
import { recordingLogger } from '../../support/recordingLogger.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { ProbeExternalContactManagement, ReadExternalContactManagement, SetExternalContactManagement } from './documents.ts';
import { startExternalServer, type ExternalServer } from './externalServer.ts';

const secret = 'canary-5d2f0c';
const secretsDirectory = mkdtempSync(join(tmpdir(), 'kith-secrets-'));
let server: ExternalServer;

beforeAll(async () => {
  server = await startExternalServer((request, response) => {
    response.writeHead(request.headers.authorization === `Bearer ${secret}` ? 200 : 401).end(request.headers.authorization);
  });
});

afterAll(async () => {
  await server.stop();
  rmSync(secretsDirectory, { recursive: true });
});

function storeSecret(tenantId: string, key: string, content: string): void {
  mkdirSync(join(secretsDirectory, tenantId), { recursive: true });
  writeFileSync(join(secretsDirectory, tenantId, key), content);
}

const makeApi = (options = {}) => createApi({ outbound: server.outbound({ secretsDirectory }), ...options });

const setKey = (api: Api, credentialsKey: string) =>
  api.runOk(
    SetExternalContactManagement,
    { input: { useExternalContactManagement: true, apiAccessConfiguration: { url: server.url, credentialsKey, maxRetries: 0 } } },
    { as: api.backoffice },
  );

const probe = (api: Api) => api.runOk(ProbeExternalContactManagement, { input: {} }, { as: api.backoffice });
const outcomesOf = async (api: Api) => (await probe(api)).attempts.map(({ outcome, status }) => [outcome, status]);

test('RU.35: sends the secret that the credentials key names, and shows it nowhere', async () => {
  const { lines, logger } = recordingLogger('trace');
  const api = await makeApi({ logger });
  storeSecret(api.tenantId, 'crm', `${secret}\n`);
  const answers = [await setKey(api, 'crm'), await probe(api), await api.runQuery(ReadExternalContactManagement, {})];

  expect(answers[1]).toMatchObject({ reachable: true });
  expect(lines.length).toBeGreaterThan(2);
  const { database } = await testDatabase();
  const stored = await database.pool.query('SELECT to_json(c)::text FROM change c UNION ALL SELECT to_json(e)::text FROM external_contact_management e');
  expect(JSON.stringify(stored.rows)).toContain('crm');
  for (const shown of [lines, answers, stored.rows]) expect(JSON.stringify(shown)).not.toContain(secret);
});

test('RU.35: says that the secret is missing, and sends nothing', async () => {
  const api = await makeApi();
  storeSecret(api.tenantId, 'two-lines', 'one\ntwo');
  storeSecret(api.tenantId, 'empty', '\n');
  const before = server.connections();
  for (const key of ['unknown', 'two-lines', 'empty']) {
    await setKey(api, key);
    expect(await outcomesOf(api)).toEqual([['CREDENTIALS_MISSING', null]]);
  }
  const withoutFolder = await createApi({ outbound: server.outbound() });
  await setKey(withoutFolder, 'unknown');
  expect(await outcomesOf(withoutFolder)).toEqual([['CREDENTIALS_MISSING', null]]);
  expect(server.connections()).toBe(before);
});

test("RU.35: another tenant's secret is not there", async () => {
  const api = await makeApi();
  const other = await makeApi();
  storeSecret(other.tenantId, 'crm', secret);
  await setKey(api, 'crm');
  await setKey(other, 'crm');

  expect(await outcomesOf(api)).toEqual([['CREDENTIALS_MISSING', null]]);
  expect(await outcomesOf(other)).toEqual([['SUCCEEDED', 200]]);
});

test('RU.35: says that the API refuses the secret', async () => {
  const api = await makeApi();
  storeSecret(api.tenantId, 'crm', 'another');
  await setKey(api, 'crm');

  expect(await outcomesOf(api)).toEqual([['CREDENTIALS_REFUSED', 401]]);
});
