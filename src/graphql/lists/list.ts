import { Prisma } from '../../generated/prisma/client.ts';
import type { ColumnsOf } from '../../platform/delegateOf.ts';
import type { NodeModel } from '../../platform/ids.ts';
import type { Filter } from './filter.ts';
import type { Order, OrderInput } from './order.ts';

/** A unique field of rows that are no nodes, and how its text in SQL becomes a value for Prisma. */
export interface RowKey {
  field: 'sequence' & keyof ColumnsOf<'Change'>;
  parse: (text: string) => unknown;
}

/** A list of rows of one table: everything that its connections, wherever they stand in the schema, have in common. */
export interface List {
  /** Names the list in its cursors. */
  name: string;
  model: NodeModel | 'Change';
  table: string;
  /** What names a row in the table; its id when left out. */
  key?: RowKey;
  filter: Filter;
  order: Order;
  defaultOrder: OrderInput[];
  /** Only rows that meet this belong to the list. */
  condition?: Prisma.Sql;
  /** The same to Prisma, for a list whose nodes make no sense without it: rows can change while a page is read. */
  where?: object;
  /** Whether rows can be deleted, and so are hidden unless asked for. */
  hidesDeleted: boolean;
}

export const ascending = (field: string): OrderInput => ({ field, direction: 'ASC', nulls: 'LAST' });
export const descending = (field: string): OrderInput => ({ field, direction: 'DESC', nulls: 'LAST' });

export type DeletedChoice = 'EXCLUDE' | 'INCLUDE' | 'ONLY';

/** What every statement on the list demands of a row `t`; the tenant always comes first. */
export function baseConditions(tenantId: unknown, list: List, deleted: DeletedChoice): Prisma.Sql[] {
  const conditions = [Prisma.sql`t.tenant_id = ${tenantId}::uuid`];
  if (list.condition) conditions.push(list.condition);
  if (list.hidesDeleted && deleted !== 'INCLUDE') {
    conditions.push(deleted === 'ONLY' ? Prisma.sql`t.deleted_at IS NOT NULL` : Prisma.sql`t.deleted_at IS NULL`);
  }
  return conditions;
}
