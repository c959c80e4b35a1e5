import { ValidationFailed } from '../../../platform/domainError.ts';
import type { FieldChanges } from '../../../platform/changes/recordChanges.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findOwnIds } from './findOwnIds.ts';
import { replaceLinks } from './replaceLinks.ts';

/**
 * Replaces the founders of an organization by professional identities that represent it (R3.27).
 *
 * @returns the change of the list, for the change feed; nothing when the list stays
 * @throws ValidationFailed that names every id which does not represent the organization
 */
export async function replaceFounders(
  tx: Transaction,
  ctx: RequestContext,
  organizationId: string,
  ids: string[],
): Promise<FieldChanges> {
  const wanted = await assertRepresents(tx, organizationId, ids, 'patch.founderIds');
  return replaceLinks(
    tx,
    ctx,
    { table: 'organizationFounder', owner: { organizationId }, target: 'professionalIdentity', field: 'founderIds' },
    wanted,
  );
}

/** The same for the leaders. */
export async function replaceLeaders(
  tx: Transaction,
  ctx: RequestContext,
  organizationId: string,
  ids: string[],
): Promise<FieldChanges> {
  const wanted = await assertRepresents(tx, organizationId, ids, 'patch.leaderIds');
  return replaceLinks(
    tx,
    ctx,
    { table: 'organizationLeader', owner: { organizationId }, target: 'professionalIdentity', field: 'leaderIds' },
    wanted,
  );
}

/** Reads ids of professional identities, without repetitions. @throws ValidationFailed unless all represent the organization */
export async function assertRepresents(
  tx: Transaction,
  organizationId: string,
  ids: string[],
  propertyPath: string,
): Promise<string[]> {
  const { uuids, violations } = await findOwnIds(tx, 'ProfessionalIdentity', organizationId, { ids, propertyPath });
  if (violations.length) throw new ValidationFailed(violations, 'UNPROCESSABLE');
  return uuids;
}
