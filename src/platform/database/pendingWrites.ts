import { snakeCase } from '../delegateOf.ts';
import type { Prisma } from '../../generated/prisma/client.ts';

export interface WriteStatement {
  text: string;
  values: string[];
}

type Row = Record<string, unknown>;

/** Rows with values for the same columns of one table. */
interface Insertion {
  table: string;
  columns: readonly string[];
  rows: Row[];
}

/** The fields of rows, with their columns, and where such rows are gathered. */
interface Shape {
  fields: ReadonlyMap<string, string>;
  rows: Row[];
}

function hasShape(row: Row, fields: ReadonlyMap<string, string>): boolean {
  let count = 0;
  for (const field in row) {
    if (row[field] === undefined) continue;
    if (!fields.has(field)) return false;
    count++;
  }
  return count === fields.size;
}

/**
 * Rows that a transaction is to insert, gathered until something is read: then one statement inserts all of them, whatever their
 * tables. Constraints between them are checked when it ends.
 */
export class PendingWrites {
  #insertions = new Map<string, Insertion>();
  readonly #models = new Set<Prisma.ModelName>();
  /** The time that was given last: most are the same. */
  #written: { time: Date; text: string } | undefined;

  /** Whether rows of a model were ever given. */
  includes(model: Prisma.ModelName): boolean {
    return this.#models.has(model);
  }

  insert(model: Prisma.ModelName, rows: readonly object[]): void {
    if (rows.length > 0) this.#models.add(model);
    let shape: Shape | undefined;
    for (const row of rows as readonly Row[]) {
      // Most rows have values for the same fields as the one before.
      if (!shape || !hasShape(row, shape.fields)) shape = this.#shapeOf(model, row);
      const given: Row = {};
      for (const [field, column] of shape.fields) given[column] = this.#jsonOf(row[field]);
      shape.rows.push(given);
    }
  }

  #jsonOf(value: unknown): unknown {
    if (!(value instanceof Date)) return value;
    if (this.#written?.time !== value) this.#written = { time: value, text: value.toISOString() };
    return this.#written.text;
  }

  #shapeOf(model: Prisma.ModelName, row: Row): Shape {
    const fields = new Map(Object.keys(row).filter((field) => row[field] !== undefined).map((field) => [field, snakeCase(field)]));
    const columns = [...fields.values()].sort();
    const key = [model, ...columns].join(' ');
    const insertion = this.#insertions.get(key) ?? { table: snakeCase(model), columns, rows: [] };
    this.#insertions.set(key, insertion);
    return { fields, rows: insertion.rows };
  }

  /** The statement that inserts everything; null when there is nothing. Nothing is pending afterwards. */
  take(): WriteStatement | null {
    const insertions = [...this.#insertions.values()];
    if (insertions.length === 0) return null;
    this.#insertions = new Map();
    const parts = insertions.map(insertSql);
    const others = parts.slice(0, -1).map((part, index) => `w${index} AS (${part})`);
    return {
      text: `${others.length ? `WITH ${others.join(', ')} ` : ''}${parts.at(-1)!}`,
      values: insertions.map(({ rows }) => JSON.stringify(rows)),
    };
  }
}

/** The rows are one parameter, so that their number is no part of the text. */
function insertSql({ table, columns }: Insertion, index: number): string {
  const names = columns.join(', ');
  return `INSERT INTO ${table} (${names}) SELECT ${names} FROM json_populate_recordset(NULL::${table}, $${index + 1}::json)`;
}
