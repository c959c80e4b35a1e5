import { assertNone } from '../../../platform/assertNone.ts';
import type { FieldChanges } from '../../../platform/changes/recordChanges.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findOwnIds } from '../../organization/service/findOwnIds.ts';
import { replaceLinks } from '../../organization/service/replaceLinks.ts';

/** Where somebody works: in which departments, and at which locations. What is left out is not meant. */
export interface Workplaces {
  departmentIds?: string[] | null | undefined;
  locationIds?: string[] | null | undefined;
}

/**
 * Reads where somebody works. Nobody can delete these departments and locations until the transaction ends.
 *
 * @throws ValidationFailed that names every id of a department or location which is not the organization's (R3.35)
 */
export async function readWorkplaces(
  tx: Transaction,
  ctx: RequestContext,
  organizationId: string,
  { departmentIds, locationIds }: Workplaces,
  path = '',
): Promise<Workplaces> {
  if (!departmentIds && !locationIds) return {};
  lockRows(tx, ctx, 'contact', [organizationId]);
  const departments = departmentIds && { ids: departmentIds, propertyPath: `${path}departmentIds` };
  const locations = locationIds && { ids: locationIds, propertyPath: `${path}locationIds` };
  const ownDepartments = departments && (await findOwnIds(tx, 'Department', organizationId, departments));
  const ownLocations = locations && (await findOwnIds(tx, 'Location', organizationId, locations));
  const violations = [...(ownDepartments?.violations ?? []), ...(ownLocations?.violations ?? [])];
  assertNone(violations);
  return { departmentIds: ownDepartments?.uuids, locationIds: ownLocations?.uuids };
}

/** Replaces where an identity works. @returns the change, for the change feed */
export async function replaceWorkplaces(
  tx: Transaction,
  ctx: RequestContext,
  professionalIdentityId: string,
  { departmentIds, locationIds }: Workplaces,
): Promise<FieldChanges> {
  const owner = { professionalIdentityId };
  const departments = { table: 'ProfessionalIdentityDepartment', owner, target: 'department', field: 'departmentIds' } as const;
  const locations = { table: 'ProfessionalIdentityLocation', owner, target: 'location', field: 'locationIds' } as const;
  return {
    ...(departmentIds && (await replaceLinks(tx, ctx, departments, departmentIds))),
    ...(locationIds && (await replaceLinks(tx, ctx, locations, locationIds))),
  };
}
