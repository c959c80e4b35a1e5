import { z } from 'zod';
import { ifVersion, list, name, notNull, text } from '../../platform/parseInput.ts';

const id = z.string();
const leaderIds = list(id);

const department = {
  description: text(2000)
    .nullish()
    .transform((value) => (value === '' ? null : value)),
  area: name().nullish(),
  code: name(64).nullish(),
};

export const createDepartmentInput = z.object({ organizationId: id, name: name(), ...department });
export const createLocationInput = z.object({ organizationId: id, name: name(), leaderIds: leaderIds.nullish() });

export const updateDepartmentInput = z.object({
  id,
  ifVersion,
  patch: z.object({ name: notNull(name()), ...department }),
});

export const updateLocationInput = z.object({
  id,
  ifVersion,
  patch: z.object({ name: notNull(name()), leaderIds: notNull(leaderIds) }),
});

export const deleteUnitInput = z.object({ id, ifVersion });
export const restoreUnitInput = z.object({ id });
