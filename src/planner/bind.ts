import { Prisma } from '../generated/prisma/client.ts';
import type { Run } from './Run.ts';
import { Slot } from './Slot.ts';

/** SQL with its slots filled. */
export interface BoundSql {
  /** Texts between the parameters: those of equal statements are equal. */
  strings: readonly string[];
  values: readonly unknown[];
}

/** Fills the slots of SQL, also of SQL that a slot is filled with. */
export function bind(sql: Prisma.Sql, run: Run): BoundSql {
  const strings: string[] = [];
  const values: unknown[] = [];
  let open = '';
  visit(sql);
  strings.push(open);
  return { strings, values };

  function visit(part: Prisma.Sql): void {
    open += part.strings[0]!;
    for (const [index, value] of part.values.entries()) {
      fill(value);
      open += part.strings[index + 1]!;
    }
  }

  function fill(value: unknown): void {
    const filled = value instanceof Slot ? value.read(run) : value;
    if (filled instanceof Prisma.Sql) visit(filled);
    else {
      strings.push(open);
      values.push(filled);
      open = '';
    }
  }
}
