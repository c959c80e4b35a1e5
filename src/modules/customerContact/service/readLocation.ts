import type { Row } from '../../../platform/changes/entityWrites.ts';
import { NotFound, type Violation } from '../../../platform/domainError.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findLocation } from '../../organization/service/findLocation.ts';

/** What an optional id in the input refers to: null for nothing, undefined when it was left out. */
interface Reference {
  uuid: string | null | undefined;
  violations: Violation[];
}

interface Given {
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
