import type { Row } from '../../../platform/changes/entityWrites.ts';
import { NotFound, type Violation } from '../../../platform/domainError.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { lockUserAccount } from '../../access/service/lockUserAccount.ts';
import { findLocation } from '../../organization/service/findLocation.ts';

/** What an optional id in the input refers to, and what is wrong with it. */
interface Reference {
  uuid: string | null | undefined;
  violations: Violation[];
}

interface Given {
  /** Null for nothing, undefined when it was left out. */
  id: string | null | undefined;
  propertyPath: string;
}

/** Reads the location of a link, which is one of its customer's (R4.13). The caller holds both. @throws NotFound */
export async function readLocation(tx: Transaction, customer: Row<'Customer'>, { id, propertyPath }: Given): Promise<Reference> {
  if (id === null || id === undefined) return { uuid: id, violations: [] };
  const location = await findLocation(tx, id);
  if (!location) throw new NotFound(propertyPath, id);
  const isOwn = location.organizationId === customer.contactId;
  const foreign: Violation = { propertyPath, in: 'BODY', detail: 'is no location of the customer.', code: 'FOREIGN_LOCATION' };
  return { uuid: location.id, violations: isOwn ? [] : [foreign] };
}

/** Reads the user account of a link, kept from being deleted until the transaction ends (R4.13). @throws NotFound */
export const readUser = async (tx: Transaction, ctx: RequestContext, { id, propertyPath }: Given): Promise<string | null | undefined> =>
  id === null || id === undefined ? id : lockUserAccount(tx, ctx, { id, propertyPath });
