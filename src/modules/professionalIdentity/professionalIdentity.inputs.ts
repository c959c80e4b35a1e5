import { z } from 'zod';
import { ifVersion, list, name, notNull } from '../../platform/parseInput.ts';
import { nestedDetails } from '../contactDetail/service/insertDetails.ts';

const id = z.string();
const jobTitle = name().nullish();
const ids = list(id);

export const addProfessionalIdentityInput = z.object({
  individualId: id,
  organizationId: id,
  isActive: z.boolean(),
  jobTitle,
  departmentIds: ids.nullish(),
  locationIds: ids.nullish(),
  ...nestedDetails,
});

export const updateProfessionalIdentityInput = z.object({
  id,
  ifVersion,
  patch: z.object({
    isActive: notNull(z.boolean()),
    jobTitle,
    departmentIds: notNull(ids),
    locationIds: notNull(ids),
  }),
});

export const deleteProfessionalIdentityInput = z.object({ id, ifVersion, force: z.boolean().nullish() });
export const restoreProfessionalIdentityInput = z.object({ id });
