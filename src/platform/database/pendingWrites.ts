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

/**
 * Rows that a transaction is to insert, gathered until something is read: then one statement inserts all of them, whatever their
 * tables. Constraints between them are checked when it ends.
 */
export class PendingWrites {
  #insertions = new Map<string, Insertion>();
  readonly #models = new Set<Prisma.ModelName>();

  /** Whether rows of a model were ever given. */
  includes(model: Prisma.ModelName): boolean {
    return this.#models.has(model);
  }

  insert(model: Prisma.ModelName, rows: readonly object[]): void {
    if (rows.length > 0) this.#models.add(model);
    for (const row of rows) {
      const given: Row = {};
      for (const [name, value] of Object.entries(row)) if (value !== undefined) given[snakeCase(name)] = value;
      const columns = Object.keys(given).sort();
      const key = [model, ...columns].join(' ');
      const known = this.#insertions.get(key);
      if (known) known.rows.push(given);
      else this.#insertions.set(key, { table: snakeCase(model), columns, rows: [given] });
    }
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
