import { z } from 'zod';
import { date, ifVersion, list, name, notNull } from '../../platform/parseInput.ts';
import { nestedDetails } from '../contactDetail/service/insertDetails.ts';
import { customFields } from '../customField/customField.inputs.ts';
import { tags } from '../tag/tag.inputs.ts';

const id = z.string();
const externalId = name(256).nullish();

export const individualFields = { externalId, customFields, dateOfBirth: date.nullish(), anniversary: date.nullish() };
export const organizationFields = { externalId, customFields, founded: date.nullish(), externalOrganizationId: name(256).nullish() };
const identityIds = list(id);

export const createIndividualContactInput = z.object({ name: name(), ...individualFields, ...nestedDetails, tags });
export const createOrganizationContactInput = z.object({ name: name(), ...organizationFields, ...nestedDetails, tags });

export const updateIndividualContactInput = z.object({
  id,
  ifVersion,
  patch: z.object({ name: notNull(name()), ...individualFields }),
});

export const updateOrganizationContactInput = z.object({
  id,
  ifVersion,
  patch: z.object({
    name: notNull(name()),
    ...organizationFields,
    founderIds: notNull(identityIds),
    leaderIds: notNull(identityIds),
  }),
});

export const deleteContactInput = z.object({ id, ifVersion, force: z.boolean().nullish() });
export const restoreContactInput = z.object({ id });
export const tagInput = z.object({ contactId: id, name: name(256) });
export const untagInput = z.object({ contactId: id, tagId: id });
