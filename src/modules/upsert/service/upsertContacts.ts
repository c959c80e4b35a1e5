import type { DomainError, Warning } from '../../../platform/domainError.ts';
import { lockExternalIds } from '../../../platform/lockExternalIds.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { upsertContactsInput } from '../upsert.inputs.ts';
import type { Item } from './Item.ts';
import { matchItems } from './matchItems.ts';
import { isUnchanged, planItems, type PlannedItem } from './planItems.ts';
import { readItems } from './readItems.ts';
import { contactIdOf, writeItems } from './writeItems.ts';

export type UpsertAction = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';

/** What became of an item. */
export interface UpsertedContact {
  index: number;
  action: UpsertAction;
  /** Null when the item was rejected. */
  contactId: string | null;
  problems: DomainError[];
  warnings: Warning[];
}

/**
 * Creates and updates many contacts with their details, tags and roles, in a number of statements that does not grow with them.
 *
 * @throws ValidationFailed | PermissionDenied; what is wrong with an item is part of the answer
 */
export async function upsertContacts(ctx: RequestContext, raw: unknown): Promise<{ results: UpsertedContact[] }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { match, mode, errorPolicy, items: given } = parseInput(upsertContactsInput, raw);
    const items = readItems(given);
    lockExternalIds(tx, ctx, items.flatMap(({ isRefused, kind, input }) => (isRefused ? [] : [{ kind, externalId: input.externalId }])));
    await matchItems(tx, ctx, items, { match, mode });
    const planned = await planItems(tx, ctx, items.filter(({ isRefused }) => !isRefused), match);
    const isRefused = errorPolicy === 'REJECT_EVERYTHING' && items.some((item) => item.isRefused);
    const accepted = isRefused ? [] : planned.filter(({ item }) => !item.isRefused);
    await writeItems(tx, ctx, accepted);
    const byItem = new Map(accepted.map((each) => [each.item, each]));
    return { results: items.map((item) => resultOf(item, byItem.get(item))) };
  });
}

const resultOf = (item: Item, written: PlannedItem | undefined): UpsertedContact => ({
  index: item.index,
  action: written ? actionOf(written) : 'REJECTED',
  contactId: written ? contactIdOf(written) : null,
  problems: item.problems,
  warnings: written ? item.warnings : [],
});

function actionOf(written: PlannedItem): UpsertAction {
  if ('created' in written.contact) return 'CREATED';
  return isUnchanged(written) ? 'UNCHANGED' : 'UPDATED';
}
