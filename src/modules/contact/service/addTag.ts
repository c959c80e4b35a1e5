import { updateRow, type NewRow } from '../../../platform/changes/entityWrites.ts';
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
    const { tags, added } = await linkTags(tx, ctx, contact.id, [name]);
    for (const tag of added) await updateTags(tx, ctx, contact, { old: null, new: tag.name });
    return { contactId: contact.id, tagId: tags[0]!.id };
  });
}

/** Marks a contact that is new in this transaction. @throws ValidationFailed when it would have more tags than it may have */
export async function tagNewContact(tx: Transaction, ctx: RequestContext, contact: NewRow<'Contact'>, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const { type, uuid } = contactReference(contact);
  const { added } = await linkTags(tx, ctx, uuid, names);
  const changes = added.map(({ name }) => ({ tags: { old: null, new: name } }));
  recordChanges(tx, ctx, changes.map((fields) => ({ entity: type, entityId: uuid, operation: 'UPDATE', version: 1, fields })));
}

/** A tag that comes or goes is a change of the contact. */
export const updateTags = (
  tx: Transaction,
  ctx: RequestContext,
  contact: ContactRow,
  tags: { old: string | null; new: string | null },
): Promise<void> => updateRow(tx, ctx, 'Contact', contact, {}, { joined: { tags } });

/** Answers with all of the tags and with those that the contact did not have. */
async function linkTags(tx: Transaction, ctx: RequestContext, contactId: string, names: readonly string[]) {
  const tags = await findOrCreateTags(tx, ctx, names);
  const links = await tx.contactTag.findMany({ where: { contactId }, select: { tagId: true } });
  const linked = new Set(links.map(({ tagId }) => tagId));
  const added = tags.filter(({ id }) => !linked.has(id));
  if (linked.size + added.length > maximumTags) throw tooMany();
  tx.writes.insert(
    'ContactTag',
    added.map(({ id }) => ({ tenantId: ctx.tenantId, contactId, tagId: id })),
  );
  return { tags, added };
}

const tooMany = () =>
  new ValidationFailed(
    [{ propertyPath: 'contactId', in: 'BODY', detail: `has ${maximumTags} tags already, the most it may have.`, code: 'TOO_LONG' }],
    'UNPROCESSABLE',
  );
