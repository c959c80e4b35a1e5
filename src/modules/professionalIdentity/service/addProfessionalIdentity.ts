import { createRows } from '../../../platform/changes/entityWrites.ts';
import type { Warning } from '../../../platform/domainError.ts';
import { decodeContactId, newUuid } from '../../../platform/ids.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { identityOwner } from '../../contactDetail/contactDetail.rules.ts';
import { insertNestedDetails, nestedDetailWarnings } from '../../contactDetail/service/insertDetails.ts';
import { recordFirstLinks } from '../../organization/service/recordFirstLinks.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { addProfessionalIdentityInput } from '../professionalIdentity.inputs.ts';
import { getParties } from '../professionalIdentity.repository.ts';
import { activationTimes, identityReference } from '../professionalIdentity.rules.ts';
import { readWorkplaces, replaceWorkplaces } from './workplaces.ts';

/**
 * Lets an individual represent an organization, with contact details for that capacity.
 *
 * @throws NotFound | Suppressed | ValidationFailed | PermissionDenied
 */
export async function addProfessionalIdentity(ctx: RequestContext, raw: unknown): Promise<{ id: string; warnings: Warning[] }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { departmentIds, locationIds, isActive, jobTitle, ...input } = parseInput(addProfessionalIdentityInput, raw);
    const { individualId, organizationId, ...details } = input;
    lockRows(tx, ctx, 'contact', [decodeContactId(individualId), decodeContactId(organizationId)]);
    const { individual, organization } = await getParties(tx, { individualId, organizationId });
    const workplaces = await readWorkplaces(tx, ctx, organization.id, { departmentIds, locationIds });
    const identity = {
      id: newUuid(),
      individualId: individual.id,
      organizationId: organization.id,
      isActive,
      jobTitle,
      ...activationTimes(false, isActive, ctx.now),
    };
    createRows(tx, ctx, 'ProfessionalIdentity', [identity]);
    const links = await replaceWorkplaces(tx, ctx, identity.id, workplaces);
    recordFirstLinks(tx, ctx, identityReference(identity), links);
    await insertNestedDetails(tx, ctx, identityOwner(identity), details);
    return { id: identity.id, warnings: nestedDetailWarnings(details) };
  });
}
