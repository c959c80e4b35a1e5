import { z } from 'zod';
import { ifVersion, name, notNull } from '../../platform/parseInput.ts';

const id = z.string();
const type = name();
const membership = { name: name().nullish(), reference: name().nullish() };

export const createMembershipInput = z.object({ contactId: id, organizationId: id, type, ...membership });
export const updateMembershipInput = z.object({ id, ifVersion, patch: z.object({ type: notNull(type), ...membership }) });

export const createPersonalRelationshipInput = z.object({ individualId: id, relatedIndividualId: id, type });
export const updatePersonalRelationshipInput = z.object({ id, ifVersion, patch: z.object({ type: notNull(type) }) });

export const deleteRelationshipInput = z.object({ id, ifVersion });
export const restoreRelationshipInput = z.object({ id });
