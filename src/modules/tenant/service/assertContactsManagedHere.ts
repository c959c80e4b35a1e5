import { ExternallyManaged } from '../../../platform/domainError.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Reader } from '../../../platform/transaction.ts';
import { findExternalContactManagement } from '../tenant.repository.ts';

/** The other system's workflows that can do in place of a mutation what it would have done. */
type StartUrl = 'provideContactStartUrl' | 'provideContactAddressStartUrl' | 'showContactDetailsStartUrl';

/**
 * Everything that writes contacts, or what is part of them, asks this right after the permission (RU.35); in its transaction
 * when only that shows whether it does. What keeps the two systems in step may write all the same.
 *
 * @throws ExternallyManaged
 */
export async function assertContactsManagedHere(
  ctx: RequestContext,
  startUrl: StartUrl = 'showContactDetailsStartUrl',
  db: Reader = ctx.db,
): Promise<void> {
  if (ctx.actor.permissions.has('CONTACTS_SYNC')) return;
  const management = await findExternalContactManagement(db);
  if (management?.isUsed) throw new ExternallyManaged(management[startUrl]);
}
