import { createRows, updateEach, type NewRow } from '../../../platform/changes/entityWrites.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { writeTags } from '../../contact/service/replaceContactTags.ts';
import { writeDetails } from '../../contactDetail/service/writeDetails.ts';
import { writeRoles } from '../../role/service/writeRoles.ts';
import type { PlannedItem } from './planItems.ts';

/** Writes what items plan. */
export async function writeItems(tx: Transaction, ctx: RequestContext, planned: readonly PlannedItem[]): Promise<void> {
  const changed = planned.flatMap(({ contact }) => ('changed' in contact ? [contact.changed] : []));
  // In one order for all callers, so that none waits for another that waits for it.
  const created = planned.flatMap(({ contact }) => ('created' in contact ? [contact.created] : [])).sort(byKey);
  const written = await updateEach(tx, ctx, 'Contact', changed);
  createRows(tx, ctx, 'Contact', created);
  const contacts = new Map([...written, ...created].map((contact) => [contact.id, contact]));
  await writeTags(tx, ctx, planned.map((each) => ({ ...each.tags, contact: contacts.get(contactIdOf(each))!, isNew: 'created' in each.contact })));
  await writeDetails(tx, ctx, planned.map(({ details }) => details));
  await writeRoles(tx, ctx, planned.map(({ roles }) => roles));
}

const keyOf = ({ kind, externalId }: NewRow<'Contact'>): string => `${kind} ${externalId ?? ''}`;
const byKey = (one: NewRow<'Contact'>, other: NewRow<'Contact'>): number => (keyOf(one) < keyOf(other) ? -1 : 1);

export const contactIdOf = ({ contact }: PlannedItem): string => ('changed' in contact ? contact.changed.before.id : contact.created.id);
