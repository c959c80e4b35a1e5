import type { NodeReference } from '../../platform/domainError.ts';

/** The times that the server sets when an identity starts or stops being active (R3.26); none while that stays. */
export function activationTimes(
  wasActive: boolean,
  isActive: boolean | undefined,
  now: Date,
): { activationDate?: Date; deactivationDate?: Date } {
  if (isActive === undefined || isActive === wasActive) return {};
  return isActive ? { activationDate: now } : { deactivationDate: now };
}

export const identityReference = ({ id }: { id: string }): NodeReference => ({ type: 'ProfessionalIdentity', uuid: id });
