import { assertUnique } from '../../../platform/assertUnique.ts';
import { createRows, type NewRow } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { firstTags, replaceTags } from '../../tag/service/replaceTags.ts';
import { unmarkPrimary } from './unmarkPrimary.ts';

type NewLink = Omit<NewRow<'CustomerContactLink'>, 'id' | 'isPrimary'> & { isPrimary?: boolean };

interface Options {
  tags?: string[] | null | undefined;
  /** Where the caller said which contact it is; by default, in the column that is not unique. */
  propertyPath?: string;
}

/** Ties a customer to a customer contact; both are held by the caller. @throws Conflict when the customer has such a link */
export async function insertLink(
  tx: Transaction,
  ctx: RequestContext,
  link: NewLink,
  { tags, propertyPath }: Options = {},
): Promise<{ id: string }> {
  const row = { isPrimary: false, ...link, id: newUuid() };
  await assertUnique(tx, 'CustomerContactLink', [row], (field) => propertyPath ?? field);
  if (row.isPrimary) await unmarkPrimary(tx, ctx, row.customerId);
  createRows(tx, ctx, 'CustomerContactLink', [row], firstTags(tags));
  await replaceTags(tx, ctx, { table: 'CustomerContactLinkTag', columns: { customerContactLinkId: row.id } }, tags);
  return { id: row.id };
}
