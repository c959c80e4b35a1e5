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
  await assertContactsManagedHere(ctx);
  const { contactId, name } = parseInput(tagInput, raw);
  return inTransaction(ctx, async (tx) => {
    await lockRows(tx, ctx, 'contact', [decodeContactId(contactId)]);
    const contact = await getContact(tx, { id: contactId, propertyPath: 'contactId' });
    return { contactId: contact.id, tagId: await tagContact(tx, ctx, contact, name) };
  });
}

type Tagged = Pick<ContactRow, 'id' | 'kind'> & { version?: number };

/** @throws ValidationFailed when the contact has as many tags as it may have */
export async function tagContact(tx: Transaction, ctx: RequestContext, contact: Tagged, name: string): Promise<string> {
  const [tag] = await findOrCreateTags(tx, ctx, [name]);
  const links = await tx.contactTag.findMany({ where: { contactId: contact.id }, select: { tagId: true } });
  if (links.some((link) => link.tagId === tag.id)) return tag.id;
  if (links.length >= maximumTags) throw tooMany();
  await tx.contactTag.createMany({ data: [{ tenantId: ctx.tenantId, contactId: contact.id, tagId: tag.id }] });
  await recordTagChange(tx, ctx, contact, { old: null, new: name });
  return tag.id;
}

/** A tag that comes or goes is a change of the contact's list of tags; the contact's own version stays. */
export function recordTagChange(
  tx: Transaction,
  ctx: RequestContext,
  contact: Tagged,
  tags: { old: string | null; new: string | null },
): Promise<void> {
  const { type, uuid } = contactReference(contact);
  return recordChanges(tx, ctx, [
    { entity: type, entityId: uuid, operation: 'UPDATE', version: contact.version ?? 1, fields: { tags } },
  ]);
}

const tooMany = () =>
  new ValidationFailed(
    [{ propertyPath: 'contactId', in: 'BODY', detail: `has ${maximumTags} tags already, the most it may have.`, code: 'TOO_LONG' }],
    'UNPROCESSABLE',
  );
