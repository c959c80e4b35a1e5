import type { CreateApiKeyInput } from '../../generated/graphql.ts';
import type { TestActor } from '../../support/actors.ts';
import type { Api } from '../../support/api.ts';
import { CreateApiKey } from './documents.ts';

/** An API key, made through the API, and somebody who calls with it; overrides come last. */
export async function makeApiKey(api: Api, overrides: Partial<CreateApiKeyInput> = {}) {
  const input = { name: 'Import', permissions: ['TENANT_ACCESS' as const], ...overrides };
  const { apiKey, secret } = await api.runOk(CreateApiKey, { input }, { as: api.backoffice });
  const actor: TestActor = { tenantId: api.tenantId, id: apiKey.uuid, token: secret };
  return { apiKey, secret, actor };
}
