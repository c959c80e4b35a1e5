import { ValidationFailed, type Violation } from '../../../platform/domainError.ts';
import type { FieldChanges } from '../../../platform/changes/recordChanges.ts';
import { decodeId } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';

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
  const where = { organizationId };
  const before = await tx.organizationFounder.findMany({ where, orderBy: { position: 'asc' } });
  await tx.organizationFounder.deleteMany({ where });
  await tx.organizationFounder.createMany({ data: toLinks(ctx, organizationId, wanted) });
  return listChange('founderIds', before, wanted);
}

/** The same for the leaders. */
export async function replaceLeaders(
  tx: Transaction,
  ctx: RequestContext,
  organizationId: string,
  ids: string[],
): Promise<FieldChanges> {
  const wanted = await assertRepresents(tx, organizationId, ids, 'patch.leaderIds');
  const where = { organizationId };
  const before = await tx.organizationLeader.findMany({ where, orderBy: { position: 'asc' } });
  await tx.organizationLeader.deleteMany({ where });
  await tx.organizationLeader.createMany({ data: toLinks(ctx, organizationId, wanted) });
  return listChange('leaderIds', before, wanted);
}

/** Reads ids of professional identities, without repetitions. @throws ValidationFailed unless all represent the organization */
export async function assertRepresents(
  tx: Transaction,
  organizationId: string,
  ids: string[],
  propertyPath: string,
): Promise<string[]> {
  const uuids = ids.map((id) => decodeId(id, 'ProfessionalIdentity'));
  const known = await tx.professionalIdentity.findMany({
    where: { organizationId, deletedAt: null, id: { in: uuids.filter((uuid) => uuid !== null) } },
    select: { id: true },
  });
  const representing = new Set(known.map(({ id }) => id));
  const violations = uuids.flatMap((uuid, index): Violation[] =>
    uuid !== null && representing.has(uuid)
      ? []
      : [
          {
            propertyPath: `${propertyPath}.${index}`,
            in: 'BODY',
            detail: 'is no professional identity that represents this organization.',
            code: 'DOES_NOT_REPRESENT',
          },
        ],
  );
  if (violations.length) throw new ValidationFailed(violations, 'UNPROCESSABLE');
  return [...new Set(uuids as string[])];
}

const toLinks = ({ tenantId }: RequestContext, organizationId: string, ids: string[]) =>
  ids.map((professionalIdentityId, position) => ({ tenantId, organizationId, professionalIdentityId, position }));

function listChange(field: string, before: { professionalIdentityId: string }[], after: string[]): FieldChanges {
  const old = before.map((link) => link.professionalIdentityId);
  return old.join() === after.join() ? {} : { [field]: { old, new: after } };
}
