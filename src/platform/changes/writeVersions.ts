import { Prisma } from '../../generated/prisma/client.ts';
import { ConcurrentWrite } from '../dbErrors.ts';
import { snakeCase } from '../delegateOf.ts';
import type { RequestContext } from '../requestContext.ts';
import type { Transaction } from '../transaction.ts';
import { withoutUndefined } from '../withoutUndefined.ts';
import { replaceCustomFieldValues } from './customFieldValues.ts';

/** What every row has that these functions touch. */
export interface AnyRow extends Record<string, unknown> {
  id: string;
  version: number;
}

/** Writes the same into rows, in one statement for all of them. @throws ConcurrentWrite when one has another version by now */
export async function writeVersions(tx: Transaction, ctx: RequestContext, model: Prisma.ModelName, rows: AnyRow[], data: object): Promise<void> {
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
  await replaceCustomFieldValues(tx, ctx, rows.map((before) => ({ before, after: data })));
}

interface WrittenRow {
  row: AnyRow;
  patch: object;
}

/**
 * Writes into each row what is its own, in one statement for all of them. A column that only some of them are to have written keeps
 * its value in the others. @throws ConcurrentWrite when one has another version by now
 */
export async function writeEach(tx: Transaction, ctx: RequestContext, model: Prisma.ModelName, changes: readonly WrittenRow[]): Promise<void> {
  if (changes.length === 0) return;
  const fields = [...new Set(changes.flatMap(({ patch }) => Object.keys(patch)))].filter((field) => field !== 'id').sort();
  const values = changes.map(({ row, patch }) => {
    const after: Record<string, unknown> = { ...row, ...patch };
    const written = fields.map((field) => [snakeCase(field), after[field]]);
    return { ...Object.fromEntries(written), id: row.id, version: row.version } as object;
  });
  const table = Prisma.raw(snakeCase(model));
  const assignments = fields.map(snakeCase).map((column) => `${column} = w.${column}, `);
  const count = await tx.$executeRaw`
    UPDATE ${table} t SET ${Prisma.raw(assignments.join(''))}version = t.version + 1, updated_at = ${ctx.now}
    FROM json_populate_recordset(NULL::${table}, ${JSON.stringify(values)}::json) w
    WHERE t.tenant_id = ${ctx.tenantId}::uuid AND t.id = w.id AND t.version = w.version`;
  if (count !== changes.length) throw new ConcurrentWrite();
  await replaceCustomFieldValues(tx, ctx, changes.map(({ row, patch }) => ({ before: row, after: patch })));
}
