import type { ContactKind } from '../../../generated/prisma/client.ts';
import { decodeId } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { contactNodeType } from '../../contact/contact.rules.ts';
import { writeMappingsInput } from '../externalId.inputs.ts';
import type { Pair } from '../externalId.rules.ts';

/** The pairs of an input, their contacts by UUID. @throws ValidationFailed */
export function readPairs(raw: unknown): { kind: ContactKind; pairs: Pair[] } {
  const { kind, pairs } = parseInput(writeMappingsInput, raw);
  const type = contactNodeType({ kind });
  return { kind, pairs: pairs.map((pair) => ({ ...pair, contactId: decodeId(pair.contactId, type) })) };
}
