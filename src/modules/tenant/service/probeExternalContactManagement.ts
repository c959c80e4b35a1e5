import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inReadTransaction } from '../../../platform/transaction.ts';
import { ApiAccessNotConfigured, ProbeRunning } from '../tenant.errors.ts';
import { probeExternalContactManagementInput } from '../tenant.inputs.ts';
import { findExternalContactManagement } from '../tenant.repository.ts';
import { callApi, type Api, type ProbeAttempt } from './callApi.ts';

/** The tenants whose probe is running: one at a time each, so that many requests here are not many requests there. */
const probing = new Set<string>();

/**
 * Calls the other system's API and tells how that went. No transaction is open meanwhile.
 *
 * @throws ApiAccessNotConfigured | ProbeRunning | StaleVersion | ValidationFailed | PermissionDenied
 */
export async function probeExternalContactManagement(ctx: RequestContext, raw: unknown): Promise<{ attempts: ProbeAttempt[] }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { ifVersion } = parseInput(probeExternalContactManagementInput, raw);
  const api = await readApi(ctx, ifVersion);
  const { tenantId } = ctx;
  if (probing.has(tenantId)) throw new ProbeRunning();
  probing.add(tenantId);
  try {
    return { attempts: await callApi(ctx, api) };
  } finally {
    probing.delete(tenantId);
  }
}

const readApi = (ctx: RequestContext, ifVersion: number | null | undefined): Promise<Api> =>
  inReadTransaction(ctx, async (tx) => {
    const row = await findExternalContactManagement(tx);
    if (!row) throw new ApiAccessNotConfigured();
    await assertUntouched(tx, 'ExternalContactManagement', row, ifVersion);
    if (row.apiUrl === null) throw new ApiAccessNotConfigured();
    return {
      url: new URL(row.apiUrl),
      credentialsKey: row.credentialsKey,
      timeoutInMillis: row.timeoutInMillis!,
      maxRetries: row.maxRetries!,
      retryIntervalInMillis: row.retryIntervalInMillis!,
    };
  });
