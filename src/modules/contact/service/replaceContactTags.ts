import type { Row } from '../../../platform/changes/entityWrites.ts';
import { recordChanges, type FieldChanges } from '../../../platform/changes/recordChanges.ts';
import { groupBy } from '../../../platform/groupBy.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findOrCreateTags } from '../../tag/service/findOrCreateTags.ts';
import { contactReference } from '../contact.rules.ts';

/** A contact and the tags that it is to have: undefined leaves them, null takes all of them away. */
interface WantedTags {
  contactId: string;
  isNew: boolean;
  tags: string[] | null | undefined;
}

export interface PlannedTags {
  added: string[];
  removed: { tagId: string; name: string }[];
}

/** What makes the tags of many contacts those that are wanted. */
export async function planTags(tx: Transaction, all: readonly WantedTags[]): Promise<PlannedTags[]> {
  const touched = all.filter(({ isNew, tags }) => !isNew && tags !== undefined).map(({ contactId }) => contactId);
  const links = touched.length
    ? await tx.contactTag.findMany({ where: { contactId: { in: touched } }, include: { tag: { select: { name: true } } } })
    : [];
  const linksOf = groupBy(links, ({ contactId }) => contactId);
  return all.map(({ contactId, tags }) => {
    if (tags === undefined) return { added: [], removed: [] };
    const wanted = new Set(tags);
    const own = (linksOf.get(contactId) ?? []).map(({ tagId, tag }) => ({ tagId, name: tag.name }));
    const known = new Set(own.map(({ name }) => name));
    return { added: [...wanted].filter((name) => !known.has(name)), removed: own.filter(({ name }) => !wanted.has(name)) };
  });
}

/** The changes of a contact that its tags are, one by one. */
export const tagChanges = ({ added, removed }: PlannedTags): FieldChanges[] => [
  ...removed.map(({ name }) => ({ tags: { old: name, new: null } })),
  ...added.map((name) => ({ tags: { old: null, new: name } })),
];

/** What is planned for a contact as it is now; the first change of one that was there is in its version already. */
type Tagged = PlannedTags & { contact: Pick<Row<'Contact'>, 'id' | 'kind'> & { version?: number }; isNew: boolean };

/** Writes what planTags planned. The caller holds the contacts. */
export async function writeTags(tx: Transaction, ctx: RequestContext, all: readonly Tagged[]): Promise<void> {
  const names = [...new Set(all.flatMap(({ added }) => added))];
  const idOf = new Map((await findOrCreateTags(tx, ctx, names)).map(({ id, name }) => [name, id]));
  const gone = all.flatMap(({ contact, removed }) => removed.map(({ tagId }) => ({ contactId: contact.id, tagId })));
  if (gone.length > 0) {
    await tx.$executeRaw`
      DELETE FROM contact_tag t USING unnest(${gone.map(({ contactId }) => contactId)}::uuid[], ${gone.map(({ tagId }) => tagId)}::uuid[]) g(contact_id, tag_id)
      WHERE t.tenant_id = ${ctx.tenantId}::uuid AND t.contact_id = g.contact_id AND t.tag_id = g.tag_id`;
  }
  tx.writes.insert(
    'ContactTag',
    all.flatMap(({ contact, added }) => added.map((name) => ({ tenantId: ctx.tenantId, contactId: contact.id, tagId: idOf.get(name)! }))),
  );
  const changes = all.flatMap(({ contact, isNew, ...planned }) => {
    const { type: entity, uuid: entityId } = contactReference(contact);
    const version = contact.version ?? 1;
    return tagChanges(planned).slice(isNew ? 0 : 1).map((fields) => ({ entity, entityId, operation: 'UPDATE' as const, version, fields }));
  });
  recordChanges(tx, ctx, changes);
}
