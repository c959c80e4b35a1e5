import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import type { ImageOwner } from '../image.repository.ts';

/** Images of placeholder customers are the tenant's own, wherever contacts are managed. @throws ExternallyManaged */
export function assertOwnerManagedHere(tx: Transaction, ctx: RequestContext, { columns }: ImageOwner): void {
  if ('contactId' in columns) assertContactsManagedHere(tx, ctx);
}
