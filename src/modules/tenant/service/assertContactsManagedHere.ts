import { ExternallyManaged } from '../../../platform/domainError.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findStartUrls } from '../tenant.repository.ts';

/** The other system's workflows that can do in place of a mutation what it would have done. */
type StartUrl = 'provideContactStartUrl' | 'provideContactAddressStartUrl' | 'showContactDetailsStartUrl';

/**
 * Everything that writes contacts, or what is part of them, asks this first in its transaction (RU.35), or as soon as it knows
 * whether it does. What keeps the two systems in step may write all the same. The answer comes with that of the next statement.
 *
 * @throws ExternallyManaged when the transaction waits for it, before anything else that it throws
 */
export function assertContactsManagedHere(tx: Transaction, ctx: RequestContext, startUrl: StartUrl = 'showContactDetailsStartUrl'): void {
  if (ctx.actor.permissions.has('CONTACTS_SYNC')) return;
  tx.ahead(async () => {
    const row = await findStartUrls(tx, ctx);
    if (row?.isUsed) throw new ExternallyManaged(row[startUrl]);
  });
}
