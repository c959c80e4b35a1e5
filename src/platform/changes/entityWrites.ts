import type { ChangeOperation, Prisma } from '../../generated/prisma/client.ts';
import type { ColumnsOf } from '../delegateOf.ts';
import { nodeTypeOf } from '../ids.ts';
import type { RequestContext } from '../requestContext.ts';
import type { Transaction } from '../transaction.ts';
import { withoutUndefined } from '../withoutUndefined.ts';
import { assertUntouched } from './assertUntouched.ts';
import { insertCustomFieldValues } from './customFieldValues.ts';
import { differences } from './differences.ts';
import { recordChanges, type ChangeRecord, type FieldChanges } from './recordChanges.ts';
import { touchedPaths } from './touchedPaths.ts';
import { writeEach, writeVersions, type AnyRow } from './writeVersions.ts';

/**
 * The only way in which rows that clients see are written: each function changes the rows, raises their version and records
 * the change, field by field, in one transaction.
 */
type ModelName = Exclude<
  { [M in Prisma.ModelName]: 'version' extends keyof ColumnsOf<M> ? M : never }[Prisma.ModelName],
  'Change'
>;
export type Row<M extends ModelName> = ColumnsOf<M>;

type Managed = 'tenantId' | 'version' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'deletionId';
type OptionalKeys<T> = { [K in keyof T]: null extends T[K] ? K : never }[keyof T];
type Own<M extends ModelName> = Omit<ColumnsOf<M>, Managed>;
export type NewRow<M extends ModelName> = Omit<Own<M>, OptionalKeys<Own<M>>> & Partial<Own<M>>;
export type Patch<M extends ModelName> = { [K in keyof Own<M>]?: Own<M>[K] | undefined };

/** The rows are inserted before the next statement, with what else is pending. `joined` reports lists of them in other tables. */
export function createRows<M extends ModelName>(
  tx: Transaction,
  ctx: RequestContext,
  model: M,
  rows: NewRow<M>[],
  joined: FieldChanges = {},
): void {
  if (rows.length === 0) return;
  const created = rows as unknown as AnyRow[];
  const written = { tenantId: ctx.tenantId, createdAt: ctx.now, updatedAt: ctx.now };
  tx.writes.insert(
    model,
    created.map((row) => ({ ...row, ...written })),
  );
  insertCustomFieldValues(tx, ctx, created);
  recordChanges(
    tx,
    ctx,
    created.map((row) => toRecord(model, 'CREATE', { ...row, version: 1 }, { ...differences({}, row), ...joined })),
  );
}

interface UpdateOptions {
  /** Changes of lists kept in other tables. */
  joined?: FieldChanges;
  /** The version that the caller read: what differs must not have been touched since. */
  ifVersion?: number | null | undefined;
}

/** Writes what differs; nothing at all when nothing does. @throws StaleVersion */
export async function updateRow<M extends ModelName>(
  tx: Transaction,
  ctx: RequestContext,
  model: M,
  before: Row<M>,
  patch: Patch<M>,
  { joined = {}, ifVersion }: UpdateOptions = {},
): Promise<void> {
  const row = before as unknown as AnyRow;
  const fields = { ...differences(row, patch), ...joined };
  await assertUntouched(tx, model, row, ifVersion, touchedPaths(fields));
  if (Object.keys(fields).length === 0) return;
  await writeVersions(tx, ctx, model, [row], patch);
  recordChanges(tx, ctx, [toRecord(model, 'UPDATE', { ...row, version: row.version + 1 }, fields)]);
}

/**
 * Writes the same into many rows, in a number of statements that does not grow with them; not into those that have it already.
 * Answers with all of them as they are then.
 */
export async function updateRows<M extends ModelName>(
  tx: Transaction,
  ctx: RequestContext,
  model: M,
  rows: Row<M>[],
  patch: Patch<M>,
): Promise<Row<M>[]> {
  const compared = (rows as unknown as AnyRow[]).map((row) => ({ row, fields: differences(row, patch) }));
  const differing = compared.filter(({ fields }) => Object.keys(fields).length > 0);
  await writeVersions(tx, ctx, model, differing.map(({ row }) => row), patch);
  const written = new Map(differing.map(({ row }) => [row.id, { ...row, ...withoutUndefined(patch), version: row.version + 1 }]));
  recordChanges(tx, ctx, differing.map(({ row, fields }) => toRecord(model, 'UPDATE', written.get(row.id)!, fields)));
  return compared.map(({ row }) => (written.get(row.id) ?? row) as unknown as Row<M>);
}

/** A row and what is to be written into it. `joined` reports changes of lists kept in other tables. */
export interface RowChange<M extends ModelName> {
  before: Row<M>;
  patch: Patch<M>;
  joined?: FieldChanges;
}

/**
 * Writes into each of many rows what differs there, in one statement, so that values can change hands where a key is checked when
 * the statement ends. Answers with all of them as they are then.
 */
export async function updateEach<M extends ModelName>(
  tx: Transaction,
  ctx: RequestContext,
  model: M,
  changes: readonly RowChange<M>[],
): Promise<Row<M>[]> {
  const compared = changes.map(({ before, patch, joined }) => {
    const row = before as unknown as AnyRow;
    return { row, patch: withoutUndefined(patch), fields: { ...differences(row, patch), ...joined } };
  });
  const differing = compared.filter(({ fields }) => Object.keys(fields).length > 0);
  const written = new Map(differing.map(({ row, patch }) => [row.id, { ...row, ...patch, version: row.version + 1 }]));
  await writeEach(tx, ctx, model, differing);
  recordChanges(tx, ctx, differing.map(({ row, fields }) => toRecord(model, 'UPDATE', written.get(row.id)!, fields)));
  return compared.map(({ row }) => (written.get(row.id) ?? row) as unknown as Row<M>);
}

/** The paths to what writing this into the row changes. */
export const changedPaths = <M extends ModelName>({ before, patch, joined }: RowChange<M>): string[] =>
  touchedPaths({ ...differences(before, patch), ...joined });

/** Whether writing this into the row changes it. */
export const isChange = <M extends ModelName>(change: RowChange<M>): boolean => changedPaths(change).length > 0;

interface ColumnChange<M extends ModelName> {
  before: Row<M>;
  value: string | number | null;
}

/** The same for one column. */
export async function updateColumn<M extends ModelName>(
  tx: Transaction,
  ctx: RequestContext,
  model: M,
  column: keyof Own<M> & string,
  changes: ColumnChange<M>[],
): Promise<void> {
  await updateEach(
    tx,
    ctx,
    model,
    changes.map(({ before, value }) => ({ before, patch: { [column]: value } as Patch<M> })),
  );
}

/** Marks rows as deleted; all rows that one delete takes share the deletion id, so that a restore finds exactly them. */
export async function deleteRows<M extends ModelName>(
  tx: Transaction,
  ctx: RequestContext,
  model: M,
  rows: Row<M>[],
  deletionIdOf: (row: Row<M>) => string,
): Promise<void> {
  await mark(tx, ctx, model, rows, 'DELETE', (row) => ({ deletedAt: ctx.now, deletionId: deletionIdOf(row as unknown as Row<M>) }));
}

export async function restoreRows<M extends ModelName>(
  tx: Transaction,
  ctx: RequestContext,
  model: M,
  rows: Row<M>[],
): Promise<void> {
  await mark(tx, ctx, model, rows, 'RESTORE', () => ({ deletedAt: null, deletionId: null }));
}

async function mark(
  tx: Transaction,
  ctx: RequestContext,
  model: ModelName,
  rows: Row<ModelName>[],
  operation: ChangeOperation,
  dataOf: (row: AnyRow) => object,
): Promise<void> {
  const marked = rows as unknown as AnyRow[];
  await writeEach(tx, ctx, model, marked.map((row) => ({ row, patch: dataOf(row) })));
  recordChanges(
    tx,
    ctx,
    marked.map((row) => toRecord(model, operation, { ...row, version: row.version + 1 }, {})),
  );
}

function toRecord(model: ModelName, operation: ChangeOperation, row: AnyRow, fields: FieldChanges): ChangeRecord {
  return { entity: nodeTypeOf(model, row), entityId: row.id, operation, version: row.version, fields };
}
