import { assertNone } from '../../../platform/assertNone.ts';
import type { FieldChanges } from '../../../platform/changes/recordChanges.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findOwnIds } from './findOwnIds.ts';
import { replaceLinks } from './replaceLinks.ts';

/**
 * Replaces the leaders of a location by professional identities that represent its organization; leaves them when no ids
 * are given.
 *
 * @throws ValidationFailed that names every id which does not represent the organization
 */
export async function replaceLocationLeaders(
  tx: Transaction,
  ctx: RequestContext,
  location: { id: string; organizationId: string },
  { ids, propertyPath }: { ids: string[] | null | undefined; propertyPath: string },
): Promise<FieldChanges> {
  if (!ids) return {};
  const { uuids, violations } = await findOwnIds(tx, 'ProfessionalIdentity', location.organizationId, { ids, propertyPath });
  assertNone(violations);
  return replaceLinks(
    tx,
    ctx,
    { table: 'LocationLeader', owner: { locationId: location.id }, target: 'professionalIdentity', field: 'leaderIds' },
    uuids,
  );
}
