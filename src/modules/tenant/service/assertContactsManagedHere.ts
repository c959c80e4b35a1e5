import { ExternallyManaged } from '../../../platform/domainError.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { expectContactsManagedHere, findStartUrls } from '../tenant.repository.ts';

/** The other system's workflows that can do in place of a mutation what it would have done. */
type StartUrl = 'provideContactStartUrl' | 'provideContactAddressStartUrl' | 'showContactDetailsStartUrl';

/**
 * Everything that writes contacts, or what is part of them, asks this first in its transaction (RU.35), or as soon as it knows
 * whether it does. What keeps the two systems in step may write all the same. Nothing waits for the answer.
 *
 * @throws ExternallyManaged when the transaction ends, before anything else that it throws
 */
export function assertContactsManagedHere(tx: Transaction, ctx: RequestContext, startUrl: StartUrl = 'showContactDetailsStartUrl'): void {
  if (ctx.actor.permissions.has('CONTACTS_SYNC')) return;
  if (tx.attempt === 1) expectContactsManagedHere(tx, ctx);
  else tx.ahead(() => refuseIfManagedElsewhere(tx, ctx, startUrl));
}

async function refuseIfManagedElsewhere(tx: Transaction, ctx: RequestContext, startUrl: StartUrl): Promise<void> {
  const row = await findStartUrls(tx, ctx);
  if (row?.isUsed) throw new ExternallyManaged(row[startUrl]);
}
