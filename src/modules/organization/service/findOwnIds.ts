import { delegateOf } from '../../../platform/delegateOf.ts';
import type { Violation } from '../../../platform/domainError.ts';
import { decodeId } from '../../../platform/ids.ts';
import type { Transaction } from '../../../platform/transaction.ts';

/** What belongs to an organization and can be named in lists, with what is said of an id that names none of it. */
const refusals = {
  Department: { detail: 'is no department of this organization.', code: 'FOREIGN_DEPARTMENT' },
  Location: { detail: 'is no location of this organization.', code: 'FOREIGN_LOCATION' },
  ProfessionalIdentity: {
    detail: 'is no professional identity that represents this organization.',
    code: 'DOES_NOT_REPRESENT',
  },
} as const;

interface OwnIds {
  /** Those that belong to the organization, in their order and without repetitions. */
  uuids: string[];
  violations: Violation[];
}

/** Reads ids that must name what belongs to an organization; every other id is a violation at its place in the list. */
export async function findOwnIds(
  tx: Transaction,
  model: keyof typeof refusals,
  organizationId: string,
  { ids, propertyPath }: { ids: string[]; propertyPath: string },
): Promise<OwnIds> {
  const uuids = ids.map((id) => decodeId(id, model));
  const where = { organizationId, deletedAt: null, id: { in: uuids.filter((uuid) => uuid !== null) } };
  const own = new Set((await delegateOf(tx, model).findMany({ where, select: { id: true } })).map(({ id }) => id));
  const isOwn = (uuid: string | null): uuid is string => uuid !== null && own.has(uuid);
  return {
    uuids: [...new Set(uuids.filter(isOwn))],
    violations: uuids.flatMap((uuid, index): Violation[] =>
      isOwn(uuid) ? [] : [{ propertyPath: `${propertyPath}.${index}`, in: 'BODY', ...refusals[model] }],
    ),
  };
}
