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
  PersonalRelationship: [['individualId', 'relatedIndividualId', 'type']],
};

/** A statement may have 32,767 parameters; a row takes up to four. */
const rowsAtOnce = 1000;

type Keyed = { id: string } & Record<string, unknown>;

/** @throws Conflict when a live row other than these has a key of one of them; `pathOf` says where the caller gave it */
export async function assertUnique(
  tx: Transaction,
  model: NodeModel,
  rows: readonly Keyed[],
  pathOf: (field: string, holder: object) => string,
): Promise<void> {
  for (const fields of uniqueKeys[model] ?? []) {
    const field = fields.at(-1)!;
    const taken = rows.filter((row) => row[field] !== null && row[field] !== undefined);
    if (taken.length === 0) continue;
    for (let start = 0; start < taken.length; start += rowsAtOnce) {
      const some = taken.slice(start, start + rowsAtOnce);
      const keys = some.map((row) => Object.fromEntries(fields.map((each) => [each, row[each]])));
      const holder = await delegateOf(tx, model).findFirst({
        where: { deletedAt: null, id: { notIn: some.map(({ id }) => id) }, OR: keys },
      });
      if (holder) throw new Conflict(pathOf(field, holder), { type: nodeTypeOf(model, holder), uuid: holder.id });
    }
  }
}
