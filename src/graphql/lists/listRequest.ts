import type { CountryCode } from '../../generated/prisma/client.ts';
import { snakeCase } from '../../platform/delegateOf.ts';
import { decodeCursor } from './cursor.ts';
import type { FilterValue } from './operators.ts';
import { FilterScope, type MentionedId } from './filterScope.ts';
import { baseConditions, type DeletedChoice, type List } from './list.ts';
import type { ListQuery } from './listQuery.ts';
import type { OrderInput } from './order.ts';
import { readPageRange, type PageArguments } from './pageArguments.ts';

export interface ConnectionArguments extends PageArguments {
  filter?: FilterValue | null;
  orderBy?: OrderInput[] | null;
  deleted?: DeletedChoice | null;
}

/** Whose rows are listed. */
export interface Lister {
  /** A UUID, or what stands for it in SQL. */
  tenantId: unknown;
  countryCode: CountryCode | undefined;
}

/** What the arguments of a connection ask for. */
export interface ListRequest {
  query: ListQuery;
  /** The ids that the arguments ask for by name. */
  mentionedIds: MentionedId[];
}

/** @throws ValidationFailed when an argument is not valid */
export function readListRequest(lister: Lister, list: List, args: ConnectionArguments, maximum: number): ListRequest {
  const range = readPageRange(args, maximum);
  const terms = list.order.terms(args.orderBy?.length ? args.orderBy : list.defaultOrder);
  const scope = new FilterScope('filter', lister.countryCode);
  const filter = args.filter ? [list.filter.toSql(args.filter, 't', scope)] : [];
  scope.assertValid();
  const cursor = range.isBackward ? args.before : args.after;
  return {
    mentionedIds: scope.mentionedIds,
    query: {
      table: list.table,
      keyColumn: snakeCase(list.key?.field ?? 'id'),
      conditions: [...baseConditions(lister.tenantId, list, args.deleted ?? 'EXCLUDE'), ...filter],
      terms,
      range,
      usesRegularExpression: scope.usesRegularExpression,
      ...(cursor && { position: decodeCursor(cursor, range.isBackward ? 'before' : 'after', list.name, terms) }),
    },
  };
}
