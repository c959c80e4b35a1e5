import { NotFound } from '../../../platform/domainError.ts';
import { decodeContactId, decodeId } from '../../../platform/ids.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { untagInput } from '../contact.inputs.ts';
import { getContact } from '../contact.repository.ts';
import { updateTags } from './addTag.ts';

/** Takes a tag off a contact; the word stays in the vocabulary. @throws NotFound | PermissionDenied */
export async function removeTag(ctx: RequestContext, raw: unknown): Promise<{ contactId: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { contactId, tagId } = parseInput(untagInput, raw);
    lockRows(tx, ctx, 'contact', [decodeContactId(contactId)]);
    const contact = await getContact(tx, { id: contactId, propertyPath: 'contactId' });
    const uuid = decodeId(tagId, 'Tag');
    const where = { contactId: contact.id, tagId: uuid ?? '' };
    const link = uuid && (await tx.contactTag.findFirst({ where, include: { tag: true } }));
    if (!link) throw new NotFound('tagId', tagId);
    await tx.contactTag.deleteMany({ where });
    await updateTags(tx, ctx, contact, { old: link.tag.name, new: null });
    return { contactId: contact.id };
  });
}
