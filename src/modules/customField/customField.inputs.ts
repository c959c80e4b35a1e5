import { z } from 'zod';
import { CustomFieldOwner, type Prisma } from '../../generated/prisma/client.ts';
import { ifVersion } from '../../platform/parseInput.ts';
import { findFieldProblems } from './bounds.rules.ts';

/** The custom fields in an input: the members to change, or null to clear everything. Make the columns of it with readCustomFields. */
export const customFields = z
  .custom<Prisma.JsonObject>()
  .superRefine((patch, refinement) => {
    for (const { path, code, detail } of findFieldProblems(patch)) {
      refinement.addIssue({ code: 'custom', path, message: detail, params: { code } });
    }
  })
  .nullish();

export const setCustomFieldSchemaInput = z.object({
  owner: z.enum(CustomFieldOwner),
  schema: z.custom<Prisma.JsonObject>(),
  ifVersion,
  force: z.boolean().nullish(),
});
