import type { Violation } from '../../../platform/domainError.ts';
import { decodeId } from '../../../platform/ids.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findManagers, findPayers } from '../role.repository.ts';
import { managerViolations, payerViolations } from '../role.rules.ts';

type OptionalId = string | null | undefined;

/** What an optional id in the input refers to, and what is wrong with it. */
interface Reference {
  uuid: string | null;
  violations: Violation[];
}

const none: Reference = { uuid: null, violations: [] };

const given = (ids: OptionalId[]): string[] => [...new Set(ids.filter((id) => typeof id === 'string'))];

/** Reads who looks after customers or suppliers, kept from being deleted until the transaction ends. */
export async function readManagers(
  tx: Transaction,
  ctx: RequestContext,
  ids: OptionalId[],
): Promise<(id: OptionalId, propertyPath: string) => Reference> {
  const named = given(ids);
  lockRows(tx, ctx, 'professional_identity', named.map((id) => decodeId(id, 'ProfessionalIdentity')));
  const managers = named.length ? await findManagers(tx, named) : new Map<string, { id: string }>();
  return (id, propertyPath) => {
    if (id === null || id === undefined) return none;
    const manager = managers.get(id) ?? null;
    return { uuid: manager?.id ?? null, violations: managerViolations(manager, propertyPath) };
  };
}

/** Where an id says who pays for a customer. */
interface PayerPlace {
  customerContactId: string;
  id: OptionalId;
  propertyPath: string;
}

export type ReadPayer = (place: PayerPlace) => Reference;

/** Reads who pays for customers (R3.48). Contacts whose role of alternative payer is about to end, those `withdrawn`, do not. */
export async function readPayers(tx: Transaction, ids: OptionalId[], withdrawn: ReadonlySet<string> = new Set()): Promise<ReadPayer> {
  const named = given(ids);
  const found = named.length ? await findPayers(tx, named) : [];
  const payers = new Map(found.map((payer, index) => [named[index], payer && withdrawn.has(payer.id) ? { ...payer, alternativePayerRole: null } : payer]));
  return ({ customerContactId, id, propertyPath }) => {
    if (id === null || id === undefined) return none;
    const payer = payers.get(id) ?? null;
    return { uuid: payer?.id ?? null, violations: payerViolations(customerContactId, payer, propertyPath) };
  };
}
