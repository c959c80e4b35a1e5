import type { RequestContext } from '../../../platform/requestContext.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import type { DetailModel } from '../kinds/DetailKind.ts';

/** The other system has a workflow of its own for addresses. @throws ExternallyManaged */
export const assertDetailsManagedHere = (ctx: RequestContext, model: DetailModel): Promise<void> =>
  assertContactsManagedHere(ctx, model === 'Address' ? 'provideContactAddressStartUrl' : 'showContactDetailsStartUrl');
