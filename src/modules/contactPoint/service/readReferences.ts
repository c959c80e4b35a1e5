import type { Violation } from '../../../platform/domainError.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findLocation } from '../../organization/service/findLocation.ts';
import { lockCustomer } from '../contactPoint.repository.ts';

interface Named {
  customerId: string;
  locationId?: string | null | undefined;
}

export interface References {
  customerId: string;
  locationId: string | null;
}

const shownCharacters = 100;

/**
 * What a contact point refers to, kept until the transaction ends. An id that names nothing is a violation that names it (R2.9),
 * as is a location that is not the customer's (RU.34); both are reported.
 */
export async function readReferences(
  tx: Transaction,
  ctx: RequestContext,
  { customerId, locationId }: Named,
  path = '',
): Promise<{ references: References | null; violations: Violation[] }> {
  const customer = await lockCustomer(tx, ctx, customerId);
  const location = locationId ? await findLocation(tx, locationId) : null;
  const violations: Violation[] = [];
  const refuse = (field: string, id: string, detail: string, code = 'UNKNOWN_REFERENCE') =>
    violations.push({ propertyPath: `${path}${field}`, in: 'BODY', detail: `${JSON.stringify(id.slice(0, shownCharacters))} ${detail}`, code });
  if (!customer) refuse('customerId', customerId, 'is the id of no customer.');
  if (typeof locationId === 'string' && !location) refuse('locationId', locationId, 'is the id of no location.');
  if (customer && location && location.organizationId !== customer.contactId) {
    refuse('locationId', locationId!, 'is no location of the customer.', 'FOREIGN_LOCATION');
  }
  const references = customer && { customerId: customer.id, locationId: location?.id ?? null };
  return { references, violations };
}
