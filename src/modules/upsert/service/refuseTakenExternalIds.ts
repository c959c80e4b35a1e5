import { findHeldKeys, findRepeatedKeys } from '../../../platform/assertUnique.ts';
import { Conflict } from '../../../platform/domainError.ts';
import { newUuid } from '../../../platform/ids.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import type { Item } from './Item.ts';

/** An external id is a contact's own among its kind; one that another contact has is taken, even if this call takes it from that one. */
export async function refuseTakenExternalIds(tx: Transaction, items: readonly Item[]): Promise<void> {
  const setting = items.filter(({ input }) => typeof input.externalId === 'string');
  const rows = setting.map(({ kind, contact, input }) => ({ id: contact?.id ?? newUuid(), kind, externalId: input.externalId }));
  for (const { index, first } of findRepeatedKeys('Contact', rows)) {
    setting[index]!.violateAt('externalId', 'DUPLICATE', `is given in items.${setting[first]!.index} already.`);
  }
  for (const { index, holder } of await findHeldKeys(tx, 'Contact', rows)) {
    const item = setting[index]!;
    item.refuse(new Conflict(item.path('externalId'), holder));
  }
}
