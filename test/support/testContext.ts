/** The context of a request by `api.backoffice`, for what no field of the schema calls by itself: `const ctx = await testContext(api)`. */
import { newUuid } from '../../src/platform/ids.ts';
import { RequestContext } from '../../src/platform/requestContext.ts';
import type { Api } from './api.ts';
import { testDatabase } from './testDatabase.ts';

export async function testContext({ tenantId, backoffice }: Api): Promise<RequestContext> {
  const { database } = await testDatabase();
  return new RequestContext({
    actor: { kind: 'USER', id: backoffice.id, tenantId, permissions: new Set(['TENANT_BACKOFFICE']) },
    requestId: newUuid(),
    now: new Date(),
    database,
  });
}
