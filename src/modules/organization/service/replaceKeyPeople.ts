import { assertNone } from '../../../platform/assertNone.ts';
import type { FieldChanges } from '../../../platform/changes/recordChanges.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findOwnIds } from './findOwnIds.ts';
import { replaceLinks } from './replaceLinks.ts';

/** The lists of an organization's key people, with their join tables. */
const lists = [
  { field: 'founderIds', table: 'OrganizationFounder' },
  { field: 'leaderIds', table: 'OrganizationLeader' },
] as const;

/**
 * Replaces the founders and leaders that are given by professional identities that represent the organization (R3.27).
 *
 * @returns the changes of the lists, for the change feed; nothing for a list that stays
 * @throws ValidationFailed that names every id of both lists which does not represent the organization
 */
export async function replaceKeyPeople(
  tx: Transaction,
  ctx: RequestContext,
  organizationId: string,
  people: { founderIds?: string[] | undefined; leaderIds?: string[] | undefined },
): Promise<FieldChanges> {
  const wanted = [];
  for (const list of lists) {
    const ids = people[list.field];
    if (!ids) continue;
    const target = { ids, propertyPath: `patch.${list.field}` };
    wanted.push({ ...list, ...(await findOwnIds(tx, 'ProfessionalIdentity', organizationId, target)) });
  }
  const violations = wanted.flatMap((list) => list.violations);
  assertNone(violations);

  let changes: FieldChanges = {};
  for (const { table, field, uuids } of wanted) {
    const list = { table, owner: { organizationId }, target: 'professionalIdentity', field } as const;
    changes = { ...changes, ...(await replaceLinks(tx, ctx, list, uuids)) };
  }
  return changes;
}
