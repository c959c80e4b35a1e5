import { z } from 'zod';
import { list, name } from '../../platform/parseInput.ts';

const kind = z.enum(['INDIVIDUAL', 'ORGANIZATION']);
const contactId = z.string();
const externalId = name(256);

const pairs = list(z.object({ contactId, externalId }), 1000).min(1, 'must have at least 1 element');

export const writeMappingsInput = z.object({ kind, pairs });

/** Names one pair by either of its ids; GraphQL sees to it that there is one. */
export const mappingKey = z.object({ externalId: externalId.optional(), contactId: contactId.optional() });

export const deleteMappingInput = z.object({ kind, by: mappingKey });
