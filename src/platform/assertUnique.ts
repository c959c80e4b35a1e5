import { delegateOf } from './delegateOf.ts';
import { Conflict, type NodeReference } from './domainError.ts';
import { groupBy } from './groupBy.ts';
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
const conditionsAtOnce = 500;

/** A key of a row that another row has. */
export interface TakenKey {
  /** The place of the row. */
  index: number;
  field: string;
  holder: NodeReference;
}

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
  const own = new Set(rows.map(({ id }) => id));
  for (const fields of uniqueKeys[model] ?? []) {
    const [repeated] = findRepeatedIn(rows, fields);
    if (repeated) throw new Conflict(pathOf(repeated.field), referenceTo(model, rows[repeated.first]!));
    if (tx.attempt === 1) continue;
    const taken = (await findHeldIn(tx, model, rows, fields)).find(({ holder }) => !own.has(holder.uuid));
    if (taken) throw new Conflict(pathOf(taken.field), taken.holder);
  }
}

/** The keys of these rows that another live row has, even one of these. Looks in the first attempt already. */
export async function findHeldKeys(tx: Transaction, model: NodeModel, rows: readonly Keyed[]): Promise<TakenKey[]> {
  const held: TakenKey[] = [];
  for (const fields of uniqueKeys[model] ?? []) held.push(...(await findHeldIn(tx, model, rows, fields)));
  return held;
}

/** A key of a row that one before it has. */
export interface RepeatedKey {
  index: number;
  field: string;
  /** The place of the first row with the key. */
  first: number;
}

/** The keys that two of these rows have. */
export const findRepeatedKeys = (model: NodeModel, rows: readonly Keyed[]): RepeatedKey[] =>
  (uniqueKeys[model] ?? []).flatMap((fields) => findRepeatedIn(rows, fields));

const hasKey = (row: Keyed, fields: readonly string[]): boolean => row[fields.at(-1)!] !== null && row[fields.at(-1)!] !== undefined;
const keyOf = (row: Keyed, fields: readonly string[]): string => JSON.stringify(fields.map((field) => row[field]));
const referenceTo = (model: NodeModel, row: Keyed): NodeReference => ({ type: nodeTypeOf(model, row), uuid: row.id });

function findRepeatedIn(rows: readonly Keyed[], fields: readonly string[]): RepeatedKey[] {
  const places = new Map<string, number>();
  return rows.flatMap((row, index) => {
    if (!hasKey(row, fields)) return [];
    const first = places.get(keyOf(row, fields));
    if (first !== undefined) return [{ index, field: fields.at(-1)!, first }];
    places.set(keyOf(row, fields), index);
    return [];
  });
}

async function findHeldIn(tx: Transaction, model: NodeModel, rows: readonly Keyed[], fields: readonly string[]): Promise<TakenKey[]> {
  const holders = new Map<string, Keyed>();
  const conditions = conditionsFor(rows.filter((row) => hasKey(row, fields)), fields);
  for (let start = 0; start < conditions.length; start += conditionsAtOnce) {
    const OR = conditions.slice(start, start + conditionsAtOnce);
    for (const holder of (await delegateOf(tx, model).findMany({ where: { deletedAt: null, OR } })) as Keyed[]) {
      holders.set(keyOf(holder, fields), holder);
    }
  }
  return rows.flatMap((row, index) => {
    const holder = hasKey(row, fields) ? holders.get(keyOf(row, fields)) : undefined;
    return holder && holder.id !== row.id ? [{ index, field: fields.at(-1)!, holder: referenceTo(model, holder) }] : [];
  });
}

/** Rows that differ in the last field of a key alone share a condition. */
function conditionsFor(rows: readonly Keyed[], fields: readonly string[]): object[] {
  const [leading, last] = [fields.slice(0, -1), fields.at(-1)!];
  return [...groupBy(rows, (row) => keyOf(row, leading)).values()].map((alike) => ({
    ...Object.fromEntries(leading.map((field) => [field, alike[0]![field]])),
    [last]: { in: [...new Set(alike.map((row) => row[last]))] },
  }));
}
