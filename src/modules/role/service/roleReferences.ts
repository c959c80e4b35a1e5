import type { Violation } from '../../../platform/domainError.ts';
import { decodeId } from '../../../platform/ids.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findManager, findPayers } from '../role.repository.ts';
import { managerViolations, payerViolations } from '../role.rules.ts';

/** What an optional id in the input refers to, and what is wrong with it. */
interface Reference {
  uuid: string | null;
  violations: Violation[];
}

const none: Reference = { uuid: null, violations: [] };

/** Reads who looks after a customer or supplier, kept from being deleted until the transaction ends. */
export async function readManager(tx: Transaction, ctx: RequestContext, id: string | null | undefined): Promise<Reference> {
  if (id === null || id === undefined) return none;
  lockRows(tx, ctx, 'professional_identity', [decodeId(id, 'ProfessionalIdentity')]);
  const manager = await findManager(tx, id);
  return { uuid: manager?.id ?? null, violations: managerViolations(manager) };
}

/** Reads who pays for a customer (R3.48), where one or several places of the input say so. */
export async function readPayers(
  tx: Transaction,
  customerId: string,
  places: { id: string | null | undefined; propertyPath: string }[],
): Promise<Reference[]> {
  const ids = [...new Set(places.map(({ id }) => id).filter((id) => typeof id === 'string'))];
  const payers = ids.length ? await findPayers(tx, ids) : [];
  return places.map(({ id, propertyPath }) => {
    if (id === null || id === undefined) return none;
    const payer = payers[ids.indexOf(id)] ?? null;
    return { uuid: payer?.id ?? null, violations: payerViolations(customerId, payer, propertyPath) };
  });
}
