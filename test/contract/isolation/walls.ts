/**
 * The three walls between tenants (docs/adr/0007), each of which can be taken down on a database of the caller's own:
 *
 *   const walls = raiseWalls(database.pool);
 *   await walls.without('conditions', 'policies');
 */
import type pg from 'pg';
import { disableRowLevelSecurity, enableRowLevelSecurity } from '../../support/rowLevelSecurity.ts';

/** The tenant in what statements ask for, row-level security, and the foreign keys that carry the tenant. */
export type Wall = 'conditions' | 'policies' | 'keys';

export interface Walls {
  /** From now on, these are down and the others up. */
  without(...down: Wall[]): Promise<void>;
}

/** The pool must not have been used yet. */
export function raiseWalls(pool: pg.Pool): Walls {
  const conditions = watchStatements(pool);
  let dropped: ForeignKey[] = [];
  return {
    async without(...down) {
      conditions.areDown = down.includes('conditions');
      await (down.includes('policies') ? disableRowLevelSecurity : enableRowLevelSecurity)(pool);
      for (const { table, name, definition } of dropped) await pool.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition} NOT VALID`);
      dropped = down.includes('keys') ? await dropForeignKeys(pool) : [];
    },
  };
}

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

async function dropForeignKeys(pool: pg.Pool): Promise<ForeignKey[]> {
  const { rows } = await pool.query<ForeignKey>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 AND connamespace = 'public'::regnamespace`,
  );
  await pool.query(rows.map(({ table, name }) => `ALTER TABLE ${table} DROP CONSTRAINT ${name}`).join('; '));
  return rows;
}

/** What compares the tenant of a row with one that the application gives, in statements of Prisma and in our own. */
const condition = /(?:"?\w+"?\.)*"?tenant_id"? = (\$\d+)(::uuid)?/g;

/** Without it, a statement asks for the rows of all tenants. */
const withoutCondition = (text: string): string => text.replaceAll(condition, '($1::uuid IS NOT NULL)');

interface Sent {
  text: string;
  name?: string | undefined;
}

/** A prepared statement is known by its name, so one without conditions has another. */
function withoutConditions(statement: Sent): Sent {
  const text = withoutCondition(statement.text);
  if (text === statement.text) return statement;
  return Object.assign(statement, { text, name: statement.name && `${statement.name}_all` });
}

/** Every statement of a pool goes through here, whoever sends it. */
function watchStatements(pool: pg.Pool): { areDown: boolean } {
  const state = { areDown: false };
  pool.on('connect', (client) => {
    const query = (client.query as (...args: unknown[]) => unknown).bind(client);
    const send = (statement: unknown, ...rest: unknown[]) => {
      const isStatement = typeof statement === 'object' && statement !== null && 'text' in statement;
      return query(state.areDown && isStatement ? withoutConditions(statement as Sent) : statement, ...rest);
    };
    Object.assign(client, { query: send });
  });
  return state;
}
