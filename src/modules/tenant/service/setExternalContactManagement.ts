import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { createRows, updateRow } from '../../../platform/changes/entityWrites.ts';
import { ValidationFailed, type Warning } from '../../../platform/domainError.ts';
import { notPublic } from '../../../platform/outbound/urlRefusal.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { setExternalContactManagementInput, type SetExternalContactManagement } from '../tenant.inputs.ts';
import { findExternalContactManagement } from '../tenant.repository.ts';

const apiUrlPath = 'apiAccessConfiguration.url';

/** Replaces the tenant's configuration (R3.80). @throws StaleVersion | ValidationFailed | PermissionDenied */
export async function setExternalContactManagement(ctx: RequestContext, raw: unknown): Promise<{ warnings: Warning[] }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const input = parseInput(setExternalContactManagementInput(ctx.outbound), raw);
  const warnings = await checkApiHost(ctx, input.apiAccessConfiguration?.url);
  return inTransaction(ctx, async (tx) => {
    const before = await findExternalContactManagement(tx);
    const columns = toColumns(input);
    if (before) {
      await assertUntouched(tx, 'ExternalContactManagement', before, input.ifVersion);
      await updateRow(tx, ctx, 'ExternalContactManagement', before, columns);
    } else {
      if (input.ifVersion) throw neverSet();
      createRows(tx, ctx, 'ExternalContactManagement', [{ id: ctx.tenantId, ...columns }]);
    }
    return { warnings };
  });
}

/** The addresses are checked at every call, too: a name can stand for others then. @throws ValidationFailed */
async function checkApiHost({ outbound }: RequestContext, url: string | undefined): Promise<Warning[]> {
  const state = url === undefined ? 'ALLOWED' : await outbound.hostState(new URL(url));
  if (state === 'REFUSED') {
    throw new ValidationFailed([{ propertyPath: apiUrlPath, in: 'BODY', detail: `${notPublic.message}.`, code: notPublic.code }], 'UNPROCESSABLE');
  }
  if (state === 'ALLOWED') return [];
  return [{ propertyPath: apiUrlPath, detail: 'The name in the URL could not be resolved to an address now.', code: 'NAME_NOT_RESOLVED' }];
}

const neverSet = () =>
  new ValidationFailed([
    { propertyPath: 'ifVersion', in: 'BODY', detail: 'must be 0, because nothing was set yet.', code: 'INVALID_VALUE' },
  ]);

/** What is not given becomes empty. */
const toColumns = ({ useExternalContactManagement, customWorkflowConfig: workflow, apiAccessConfiguration: access }: SetExternalContactManagement) => ({
  isUsed: useExternalContactManagement,
  providerId: workflow?.providerId ?? null,
  provideContactStartUrl: workflow?.provideContactStartUrl ?? null,
  provideContactAddressStartUrl: workflow?.provideContactAddressStartUrl ?? null,
  showContactDetailsStartUrl: workflow?.showContactDetailsStartUrl ?? null,
  apiUrl: access?.url ?? null,
  credentialsKey: access?.credentialsKey ?? null,
  timeoutInMillis: access?.timeoutInMillis ?? null,
  maxRetries: access?.maxRetries ?? null,
  retryIntervalInMillis: access?.retryIntervalInMillis ?? null,
});
