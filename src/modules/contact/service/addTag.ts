import { recordChanges } from '../../../platform/changes/recordChanges.ts';
import { ValidationFailed } from '../../../platform/domainError.ts';
import { decodeContactId } from '../../../platform/ids.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction, type Transaction } from '../../../platform/transaction.ts';
import { findOrCreateTags } from '../../tag/service/findOrCreateTags.ts';
import { maximumTags } from '../../tag/tag.inputs.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { tagInput } from '../contact.inputs.ts';
import { getContact, type ContactRow } from '../contact.repository.ts';
import { contactReference } from '../contact.rules.ts';

/** Marks a contact with a word of the vocabulary, which gains the word if it is new. Doing it again changes nothing. */
export async function addTag(ctx: RequestContext, raw: unknown): Promise<{ contactId: string; tagId: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { contactId, name } = parseInput(tagInput, raw);
    lockRows(tx, ctx, 'contact', [decodeContactId(contactId)]);
    const contact = await getContact(tx, { id: contactId, propertyPath: 'contactId' });
    const [tagId] = await tagContact(tx, ctx, contact, [name]);
    return { contactId: contact.id, tagId: tagId! };
  });
}

type Tagged = Pick<ContactRow, 'id' | 'kind'> & { version?: number };

/** Answers with the ids of the tags. @throws ValidationFailed when the contact would have more tags than it may have */
export async function tagContact(tx: Transaction, ctx: RequestContext, contact: Tagged, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const tags = await findOrCreateTags(tx, ctx, names);
  const links = await tx.contactTag.findMany({ where: { contactId: contact.id }, select: { tagId: true } });
  const linked = new Set(links.map(({ tagId }) => tagId));
  const added = tags.filter(({ id }) => !linked.has(id));
  if (linked.size + added.length > maximumTags) throw tooMany();
  tx.writes.insert(
    'ContactTag',
    added.map(({ id }) => ({ tenantId: ctx.tenantId, contactId: contact.id, tagId: id })),
  );
  for (const { name } of added) recordTagChange(tx, ctx, contact, { old: null, new: name });
  return tags.map(({ id }) => id);
}

/** A tag that comes or goes is a change of the contact's list of tags; the contact's own version stays. */
export function recordTagChange(
  tx: Transaction,
  ctx: RequestContext,
  contact: Tagged,
  tags: { old: string | null; new: string | null },
): void {
  const { type, uuid } = contactReference(contact);
  recordChanges(tx, ctx, [
    { entity: type, entityId: uuid, operation: 'UPDATE', version: contact.version ?? 1, fields: { tags } },
  ]);
}

const tooMany = () =>
  new ValidationFailed(
    [{ propertyPath: 'contactId', in: 'BODY', detail: `has ${maximumTags} tags already, the most it may have.`, code: 'TOO_LONG' }],
    'UNPROCESSABLE',
  );
