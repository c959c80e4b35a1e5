import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { RequestContext } from '../requestContext.ts';
import type { Transaction } from '../transaction.ts';
import { textKey } from '../customFieldIndex.rules.ts';

/** A row that may have custom fields. */
interface Owner {
  id: string;
  customFields?: Prisma.JsonValue;
}

export interface ValueRow {
  ownerId: string;
  path: string;
  ordinal: number;
  textValue?: string;
  textKey?: string;
  numberValue?: number;
  booleanValue?: boolean;
}

/** Rows for every text, number and boolean inside custom fields, by which lists are filtered. */
export function insertCustomFieldValues(tx: Transaction, { tenantId }: RequestContext, owners: Owner[]): void {
  tx.writes.insert(
    'CustomFieldValue',
    owners.filter(({ customFields }) => customFields !== undefined).flatMap(valueRows).map((row) => ({ ...noValue, ...row, tenantId })),
  );
}

/** The same columns for values of every type, so that they are inserted together. */
const noValue = { textValue: null, textKey: null, numberValue: null, booleanValue: null };

interface OwnerChange {
  before: Owner;
  after: Pick<Owner, 'customFields'>;
}

/** The same for rows into which something is written; nothing where that says nothing of custom fields. */
export async function replaceCustomFieldValues(tx: Transaction, ctx: RequestContext, changes: readonly OwnerChange[]): Promise<void> {
  const differing = changes.filter(
    ({ before, after }) => after.customFields !== undefined && !isDeepStrictEqual(before.customFields, after.customFields),
  );
  const ids = differing.filter(({ before }) => valueRows(before).length > 0).map(({ before }) => before.id);
  if (ids.length > 0) {
    await tx.$executeRaw`DELETE FROM custom_field_value WHERE tenant_id = ${ctx.tenantId}::uuid AND owner_id = ANY (${ids}::uuid[])`;
  }
  insertCustomFieldValues(tx, ctx, differing.map(({ before, after }) => ({ id: before.id, customFields: after.customFields! })));
}

/** One row for each text, number and boolean inside the custom fields of a row. */
export function valueRows({ id, customFields }: Owner): ValueRow[] {
  const rows: ValueRow[] = [];
  const ordinals = new Map<string, number>();
  visit(customFields, []);
  return rows;

  function visit(value: Prisma.JsonValue | undefined, keys: string[]): void {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) for (const element of value) visit(element, keys);
    else if (typeof value === 'object') for (const [key, member] of Object.entries(value)) visit(member, [...keys, key]);
    else add(value, keys.join('.'));
  }

  function add(value: string | number | boolean, path: string): void {
    const ordinal = ordinals.get(path) ?? 0;
    ordinals.set(path, ordinal + 1);
    rows.push({ ownerId: id, path, ordinal, ...columnsOf(value) });
  }
}

function columnsOf(value: string | number | boolean): Partial<ValueRow> {
  if (typeof value === 'string') return { textValue: value, textKey: textKey(value) };
  return typeof value === 'number' ? { numberValue: value } : { booleanValue: value };
}
