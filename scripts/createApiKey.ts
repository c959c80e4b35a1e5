/** Makes an API key of a tenant and prints it, once. */
import { parseArgs } from 'node:util';
import { createApiKey } from '../src/modules/access/service/createApiKey.ts';
import { decodeId, newUuid } from '../src/platform/ids.ts';
import { RequestContext } from '../src/platform/requestContext.ts';
import { runScript } from './runScript.ts';

const usage =
  'Usage: npm run api-key:create -- --tenant <uuid> --name <name> --permission <TENANT_ACCESS, TENANT_BACKOFFICE or CONTACTS_SYNC> [--expires <date-time>]';

await runScript(async (database) => {
  const { values } = parseArgs({
    options: {
      tenant: { type: 'string' },
      name: { type: 'string' },
      permission: { type: 'string', multiple: true },
      expires: { type: 'string' },
    },
  });
  if (values.tenant === undefined || values.name === undefined || !values.permission) throw new Error(usage);
  const tenantId = decodeId(values.tenant);
  if (!tenantId || !(await database.client(tenantId).tenant.findFirst())) throw new Error('--tenant: no tenant has this UUID.');
  const ctx = new RequestContext({
    actor: { kind: 'SYSTEM', id: 'api-key:create', tenantId, permissions: new Set(['TENANT_BACKOFFICE']) },
    requestId: newUuid(),
    now: new Date(),
    database,
  });
  const { secret } = await createApiKey(ctx, {
    name: values.name,
    permissions: values.permission,
    ...(values.expires !== undefined && { expiresAt: new Date(values.expires) }),
  });
  console.log(secret);
});
