import type { CustomFieldOwner, Prisma } from '../../../generated/prisma/client.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { FailureReport } from '../customField.rules.ts';
import { findFailures } from './findFailures.ts';
import { requireCheck } from './requireCheck.ts';

/** What setting the schema would answer, without setting it. @throws ValidationFailed | PermissionDenied */
export async function checkCustomFieldSchema(
  ctx: RequestContext,
  { owner, schema }: { owner: CustomFieldOwner; schema: Prisma.JsonObject },
): Promise<FailureReport> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  return findFailures(ctx.db, ctx, owner, requireCheck(schema, 'QUERY'));
}
