import { delegateOf } from './delegateOf.ts';
import { Conflict } from './domainError.ts';
import { nodeTypeOf, type NodeModel } from './ids.ts';
import type { Transaction } from './transaction.ts';

/** The keys that only one live row of a tenant has, as partial unique indexes say; the last field is the one to change. */
export const uniqueKeys: Partial<Record<NodeModel, readonly (readonly string[])[]>> = {
  Contact: [['kind', 'externalId']],
  Customer: [['customerNumber'], ['externalId']],
  SupplierRole: [['supplierNumber']],
  AlternativePayerRole: [['alternativePayerNumber']],
  CustomerListItem: [['listId', 'customerId']],
  CustomerContact: [['customerId', 'contactId']],
  CustomerContactExtension: [['customerContactId', 'type']],
  CustomerContactLink: [
    ['customerId', 'customerContactId'],
    ['customerId', 'contactId'],
  ],
  PersonalRelationship: [['individualId', 'relatedIndividualId', 'type']],
  UserAccount: [['normalizedEmail']],
};

type Keyed = { id: string } & Record<string, unknown>;

/** A statement may have 32,767 parameters, and takes the longer to plan the more conditions it has. */
const rowsAtOnce = 500;

/**
 * Names the row that has a key of one of these already; `pathOf` says where the caller gave the key. The indexes refuse it in any
 * case, so that the first attempt of a transaction does without looking: what they refuse is attempted again, and named then.
 *
 * @throws Conflict when a live row, or two of these, have such a key
 */
export async function assertUnique(
  tx: Transaction,
  model: NodeModel,
  rows: readonly Keyed[],
  pathOf: (field: string) => string,
): Promise<void> {
  for (const fields of uniqueKeys[model] ?? []) {
    const field = fields.at(-1)!;
    const taken = rows.filter((row) => row[field] !== null && row[field] !== undefined);
    const keyOf = (row: Keyed) => Object.fromEntries(fields.map((each) => [each, row[each]]));
    const refuse = (holder: { id: string }) => new Conflict(pathOf(field), { type: nodeTypeOf(model, holder), uuid: holder.id });
    const seen = new Set<string>();
    const second = taken.find((row) => seen.size === seen.add(JSON.stringify(keyOf(row))).size);
    if (second) throw refuse(second);
    if (tx.attempt === 1) continue;
    const own = new Set(taken.map(({ id }) => id));
    for (let start = 0; start < taken.length; start += rowsAtOnce) {
      const keys = taken.slice(start, start + rowsAtOnce).map(keyOf);
      const holders = await delegateOf(tx, model).findMany({ where: { deletedAt: null, OR: keys } });
      const holder = holders.find(({ id }) => !own.has(id));
      if (holder) throw refuse(holder);
    }
  }
}
