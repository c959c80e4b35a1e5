import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import type { ImageOwner } from '../image.repository.ts';

/** Images of placeholder customers are the tenant's own, wherever contacts are managed. @throws ExternallyManaged */
export async function assertOwnerManagedHere(tx: Transaction, ctx: RequestContext, { columns }: ImageOwner): Promise<void> {
  if ('contactId' in columns) await assertContactsManagedHere(ctx, 'showContactDetailsStartUrl', tx);
}
