import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import type { DetailModel } from '../kinds/DetailKind.ts';

/** The other system has a workflow of its own for addresses. @throws ExternallyManaged */
export const assertDetailsManagedHere = (tx: Transaction, ctx: RequestContext, model: DetailModel): void =>
  assertContactsManagedHere(tx, ctx, model === 'Address' ? 'provideContactAddressStartUrl' : 'showContactDetailsStartUrl');
