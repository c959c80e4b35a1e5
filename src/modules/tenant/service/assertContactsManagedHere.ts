import { ExternallyManaged } from '../../../platform/externallyManaged.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { findExternalContactManagement } from '../tenant.repository.ts';

/** The other system's workflows that can do in place of a mutation what it would have done. */
type StartUrl = 'provideContactStartUrl' | 'provideContactAddressStartUrl' | 'showContactDetailsStartUrl';

/**
 * Everything that writes contacts, or what is part of them, asks this right after the permission (RU.35). What keeps the two
 * systems in step may write all the same.
 *
 * @throws ExternallyManaged
 */
export async function assertContactsManagedHere(ctx: RequestContext, startUrl: StartUrl = 'showContactDetailsStartUrl'): Promise<void> {
  if (ctx.actor.permissions.has('CONTACTS_SYNC')) return;
  const management = await findExternalContactManagement(ctx.db);
  if (management?.isUsed) throw new ExternallyManaged(management[startUrl]);
}
