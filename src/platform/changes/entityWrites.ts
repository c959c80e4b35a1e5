import { isDeepStrictEqual } from 'node:util';
import { Prisma, type ChangeOperation } from '../../generated/prisma/client.ts';
import { ConcurrentWrite } from '../dbErrors.ts';
import { snakeCase, type ColumnsOf } from '../delegateOf.ts';
import { nodeTypeOf } from '../ids.ts';
import type { RequestContext } from '../requestContext.ts';
import type { Transaction } from '../transaction.ts';
import { withoutUndefined } from '../withoutUndefined.ts';
import { assertUntouched } from './assertUntouched.ts';
import { insertCustomFieldValues, replaceCustomFieldValues } from './customFieldValues.ts';
import { recordChanges, type ChangeRecord, type FieldChanges } from './recordChanges.ts';
import { touchedPaths } from './touchedPaths.ts';

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

/** What every row has that these functions touch. */
interface AnyRow extends Record<string, unknown> {
  id: string;
  version: number;
}

const managed = new Set(['tenantId', 'id', 'version', 'createdAt', 'updatedAt', 'deletedAt', 'deletionId']);

/**
 * Fields that the change feed never shows. Where one can come and go, it shows in its place whether there is a value, even when
 * one takes the place of another.
 */
const secrets: Record<string, { shownAs?: string }> = { keyHash: {}, accountPasswordHash: { shownAs: 'hasAccountPassword' } };

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

interface ColumnChange<M extends ModelName> {
  before: Row<M>;
  value: string | number | null;
}

/**
 * Writes a column of many rows in one statement, so that values can change hands where a key is checked when the statement
 * ends. Rows that have their value already stay as they are.
 */
export async function updateColumn<M extends ModelName>(
  tx: Transaction,
  ctx: RequestContext,
  model: M,
  column: keyof Own<M> & string,
  changes: ColumnChange<M>[],
): Promise<void> {
  const differing = changes.filter(({ before, value }) => before[column] !== value);
  if (differing.length === 0) return;
  const rows = differing.map(({ before }) => before as unknown as AnyRow);
  const values = differing.map(({ value }) => value);
  const [table, name] = [snakeCase(model), snakeCase(column)];
  const written = rows.map(({ id, version }, index) => ({ id, version, [name]: values[index] }));
  const count = await tx.$executeRaw`
    UPDATE ${Prisma.raw(table)} t
    SET ${Prisma.raw(name)} = w.${Prisma.raw(name)}, version = t.version + 1, updated_at = ${ctx.now}
    FROM json_populate_recordset(NULL::${Prisma.raw(table)}, ${JSON.stringify(written)}::json) w
    WHERE t.tenant_id = ${ctx.tenantId}::uuid AND t.id = w.id AND t.version = w.version`;
  if (count !== rows.length) throw new ConcurrentWrite();
  recordChanges(
    tx,
    ctx,
    rows.map((row, index) =>
      toRecord(model, 'UPDATE', { ...row, version: row.version + 1 }, differences(row, { [column]: values[index] })),
    ),
  );
}

/** Marks rows as deleted; all rows that one delete takes share the deletion id, so that a restore finds exactly them. */
export async function deleteRows<M extends ModelName>(
  tx: Transaction,
  ctx: RequestContext,
  model: M,
  rows: Row<M>[],
  deletionId: string,
): Promise<void> {
  await mark(tx, ctx, model, rows, 'DELETE', { deletedAt: ctx.now, deletionId });
}

export async function restoreRows<M extends ModelName>(
  tx: Transaction,
  ctx: RequestContext,
  model: M,
  rows: Row<M>[],
): Promise<void> {
  await mark(tx, ctx, model, rows, 'RESTORE', { deletedAt: null, deletionId: null });
}

async function mark(
  tx: Transaction,
  ctx: RequestContext,
  model: ModelName,
  rows: Row<ModelName>[],
  operation: ChangeOperation,
  data: object,
): Promise<void> {
  const marked = rows as unknown as AnyRow[];
  await writeVersions(tx, ctx, model, marked, data);
  recordChanges(
    tx,
    ctx,
    marked.map((row) => toRecord(model, operation, { ...row, version: row.version + 1 }, {})),
  );
}

/** Writes the same into rows, in one statement for all of them. @throws ConcurrentWrite when one has another version by now */
async function writeVersions(tx: Transaction, ctx: RequestContext, model: ModelName, rows: AnyRow[], data: object): Promise<void> {
  if (rows.length === 0) return;
  const given = { ...withoutUndefined(data), updatedAt: ctx.now };
  const table = Prisma.raw(snakeCase(model));
  const columns = Object.keys(given).map(snakeCase);
  const values = JSON.stringify(Object.fromEntries(Object.values(given).map((value, index) => [columns[index]!, value])));
  const count = await tx.$executeRaw`
    UPDATE ${table} t SET ${Prisma.raw(columns.map((column) => `${column} = v.${column}`).join(', '))}, version = t.version + 1
    FROM json_populate_record(NULL::${table}, ${values}::json) v,
      unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ version }) => version)}::int[]) w(id, version)
    WHERE t.tenant_id = ${ctx.tenantId}::uuid AND t.id = w.id AND t.version = w.version`;
  if (count !== rows.length) throw new ConcurrentWrite();
  await replaceCustomFieldValues(tx, ctx, rows, data);
}

function toRecord(model: ModelName, operation: ChangeOperation, row: AnyRow, fields: FieldChanges): ChangeRecord {
  return { entity: nodeTypeOf(model, row), entityId: row.id, operation, version: row.version, fields };
}

function differences(before: object, after: object): FieldChanges {
  const changes: FieldChanges = {};
  for (const [field, value] of Object.entries(after)) {
    if (managed.has(field) || value === undefined) continue;
    const [old, changed] = [toJson((before as Record<string, unknown>)[field]), toJson(value)];
    if (isDeepStrictEqual(old, changed)) continue;
    const secret = secrets[field];
    if (!secret) changes[field] = { old, new: changed };
    else if (secret.shownAs) changes[secret.shownAs] = { old: old !== null, new: changed !== null };
  }
  return changes;
}

function toJson(value: unknown): Prisma.InputJsonValue | null {
  if (value === undefined || value === null) return null;
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;
}
