import type { GraphQLNamedType } from 'graphql';
import { getDatamodel } from '../generated/pothos-types.ts';
import { snakeCase } from '../platform/delegateOf.ts';
import { Unplannable } from './Unplannable.ts';

const { models } = getDatamodel().datamodel;

/** The model whose rows the objects of a type are; undefined for a type without a table. */
export const modelOfType = (type: GraphQLNamedType): string | undefined => type.extensions.pothosPrismaModel as string | undefined;

/** Where a relation of a model leads, and what ties its rows to the row that has it. */
export interface Relation {
  model: string;
  isList: boolean;
  on: (related: string, owner: string) => string;
}

const fieldOf = (model: string, name: string) => models[model]?.fields.find((field) => field.name === name);

/** The key of every model that something refers to. */
const key = ['tenantId', 'id'];

export function relationOf(model: string, name: string): Relation {
  const field = fieldOf(model, name);
  if (field?.kind !== 'object') throw new Unplannable(`${model} has no relation ${name}`);
  const { type, isList, relationName, relationFromFields = [] } = field;
  if (relationFromFields.length > 0) return { model: type, isList, on: matching(key, relationFromFields) };
  const other = models[type]!.fields.find((each) => each.relationName === relationName && each.relationFromFields?.length);
  return { model: type, isList, on: matching(other!.relationFromFields!, key) };
}

const matching =
  (ofRelated: readonly string[], ofOwner: readonly string[]): Relation['on'] =>
  (related, owner) =>
    ofRelated.map((field, index) => `${related}.${snakeCase(field)} = ${owner}.${snakeCase(ofOwner[index]!)}`).join(' AND ');

/** What must be equal in a condition of a Prisma query, in SQL; conditions on a related row that is in the same FROM go to its alias. */
export function whereSql(where: object | undefined, row: string, related: Record<string, string> = {}): string[] {
  return Object.entries(where ?? {}).flatMap(([name, value]) => {
    const alias = related[name];
    if (alias) return whereSql(value as object, alias);
    if (value !== null) throw new Unplannable(`the condition on ${name} is not written in SQL`);
    return [`${row}.${snakeCase(name)} IS NULL`];
  });
}

type Direction = 'asc' | 'desc';
type OrderBy = Record<string, Direction | Record<string, Direction>>;

/** The order of a Prisma query, in SQL. */
export function orderSql(orderBy: object | undefined, row: string, related: Record<string, string> = {}): string[] {
  const terms = (orderBy === undefined ? [] : [orderBy].flat()) as OrderBy[];
  return terms.flatMap((term) =>
    Object.entries(term).flatMap(([name, direction]) => {
      if (typeof direction === 'string') return [`${row}.${snakeCase(name)} ${direction.toUpperCase()}`];
      const alias = related[name];
      if (!alias) throw new Unplannable(`the order by ${name} is not written in SQL`);
      return orderSql(direction, alias);
    }),
  );
}
