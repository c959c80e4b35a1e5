import { assertNone } from '../../../platform/assertNone.ts';
import { createRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { listedViolations } from '../../openList/service/listedViolations.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { createMembershipInput } from '../relationship.inputs.ts';
import { getMemberAndOrganization } from '../relationship.repository.ts';
import { samePartyViolations } from '../relationship.rules.ts';

/** Makes a contact a member of an organization. @throws NotFound | ValidationFailed | PermissionDenied */
export async function createMembership(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const input = parseInput(createMembershipInput, raw);
    const { contact, organization } = await getMemberAndOrganization(tx, ctx, input);
    const violations = [
      ...samePartyViolations(contact.id, organization.id, 'organizationId'),
      ...(await listedViolations(tx, 'MEMBERSHIP_TYPE', input.type, 'type')),
    ];
    assertNone(violations);
    const membership = { ...input, id: newUuid(), contactId: contact.id, organizationId: organization.id };
    createRows(tx, ctx, 'Membership', [membership]);
    return { id: membership.id };
  });
}
