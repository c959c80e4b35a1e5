import type { InputRef } from '@pothos/core';
import { Prisma } from '../../generated/prisma/client.ts';
import { builder } from '../builder.ts';
import type { ColumnKind } from './columnKinds.ts';
import { CustomFieldFilter, customFieldsSql } from './customFieldFilter.ts';
import type { FilterScope } from './filterScope.ts';
import { operatorInput } from './operatorInput.ts';
import { operatorsOf, type FilterValue } from './operators.ts';

/** A filter over the rows of one table, as a GraphQL input and as SQL. */
export interface Filter {
  ref: InputRef<FilterValue>;
  toSql: (value: FilterValue, alias: string, scope: FilterScope) => Prisma.Sql;
}

export interface FilterColumn {
  description: string;
  /** The column, or SQL over the columns of the row with the alias. */
  column: string | ((alias: string) => string);
  kind: ColumnKind;
}

/** How the rows of a related table are found from a row, both given by their aliases. */
export interface FilterRelation {
  description: string;
  filter: () => Filter;
  /** The FROM item and the condition that ties it to the row. */
  from: (related: string, alias: string) => Prisma.Sql;
  isList: boolean;
}

/** A text that stands for conditions on columns, made from it for the caller at hand. */
export interface FilterShorthand {
  description: string;
  conditions: (text: string, scope: FilterScope) => FilterValue;
}

export interface FilterOptions {
  description: string;
  columns: Record<string, FilterColumn>;
  shorthands?: Record<string, FilterShorthand>;
  /** Whether the table has custom fields: then there are conditions on what is inside them. */
  hasCustomFields?: boolean;
  /** Asked for when the schema is built: related filters may refer to each other. */
  relations?: () => Record<string, FilterRelation>;
}

const conjunction = Prisma.sql`TRUE`;

/** Defines a filter. All conditions of one filter object must hold; `and`, `or` and `not` combine filters. */
export function defineFilter(
  name: string,
  { description, columns, shorthands = {}, hasCustomFields, relations: relationsOf = () => ({}) }: FilterOptions,
): Filter {
  const ref = builder.inputRef<FilterValue>(name);
  let known: Record<string, FilterRelation> | undefined;
  const relations = () => (known ??= relationsOf());
  ref.implement({
    description: `${description} All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included.`,
    fields: (t) => ({
      and: t.field({ type: [ref], description: 'All of these hold.' }),
      or: t.field({ type: [ref], description: 'At least one of these holds; an empty list matches nothing.' }),
      not: t.field({ type: ref, description: 'This does not hold.' }),
      ...mapValues(columns, (column) => t.field({ type: operatorInput(column.kind), description: column.description })),
      ...mapValues(shorthands, (shorthand) => t.string({ description: shorthand.description })),
      ...(hasCustomFields && {
        customFields: t.field({ type: [CustomFieldFilter], description: 'All of these conditions on custom fields hold; at most 100.' }),
      }),
      ...mapValues(relations(), (relation) =>
        t.field({
          type: relation.isList ? listRelationInput(relation.filter().ref) : relation.filter().ref,
          description: relation.description,
        }),
      ),
    }),
  });

  const toSql = (value: FilterValue, alias: string, scope: FilterScope): Prisma.Sql =>
    scope.nested(() => {
      const parts = Object.entries(value).flatMap(([field, operand]) =>
        operand === null || operand === undefined ? [] : [scope.at(field, () => fieldSql(field, operand, alias, scope))],
      );
      return parts.length ? Prisma.sql`(${Prisma.join(parts, ' AND ')})` : conjunction;
    });

  const fieldSql = (field: string, operand: unknown, alias: string, scope: FilterScope): Prisma.Sql => {
    if (field === 'not') return Prisma.sql`${toSql(operand as FilterValue, alias, scope)} IS NOT TRUE`;
    if (field === 'and' || field === 'or') return combined(field, operand as FilterValue[], alias, scope);
    const shorthand = shorthands[field];
    if (shorthand) return toSql(shorthand.conditions(operand as string, scope), alias, scope);
    if (field === 'customFields') return customFieldsSql(operand as FilterValue[], alias, scope);
    const relation = relations()[field];
    if (relation) return relationSql(relation, operand as FilterValue, alias, scope);
    return columnSql(columns[field]!, operand as FilterValue, alias, scope);
  };

  const combined = (word: 'and' | 'or', values: FilterValue[], alias: string, scope: FilterScope): Prisma.Sql => {
    const parts = values.map((value, index) => scope.at(String(index), () => toSql(value, alias, scope)));
    if (parts.length === 0) return word === 'and' ? conjunction : Prisma.sql`FALSE`;
    return Prisma.sql`(${Prisma.join(parts, word === 'and' ? ' AND ' : ' OR ')})`;
  };

  return { ref, toSql };
}

function columnSql({ column, kind }: FilterColumn, operand: FilterValue, alias: string, scope: FilterScope): Prisma.Sql {
  const operators = operatorsOf(kind);
  const target = Prisma.raw(typeof column === 'string' ? `${alias}.${column}` : column(alias));
  const parts = Object.entries(operand).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    scope.count(name, value, kind);
    return [operators[name]!.toSql(target, kind, value)];
  });
  return parts.length ? Prisma.sql`(${Prisma.join(parts, ' AND ')})` : conjunction;
}

function relationSql(relation: FilterRelation, operand: FilterValue, alias: string, scope: FilterScope): Prisma.Sql {
  const exists = (value: FilterValue, negated = false) => {
    const related = scope.alias();
    const condition = relation.filter().toSql(value, related, scope);
    return Prisma.sql`EXISTS (SELECT FROM ${relation.from(related, alias)} AND ${negated ? Prisma.sql`${condition} IS NOT TRUE` : condition})`;
  };
  if (!relation.isList) return exists(operand);
  const parts = Object.entries(operand).flatMap(([quantifier, value]) => {
    if (value === null || value === undefined) return [];
    return [
      scope.at(quantifier, () => {
        if (quantifier === 'some') return exists(value as FilterValue);
        return Prisma.sql`NOT ${exists(value as FilterValue, quantifier === 'every')}`;
      }),
    ];
  });
  return parts.length ? Prisma.sql`(${Prisma.join(parts, ' AND ')})` : conjunction;
}

const listRelationInputs = new Map<InputRef<FilterValue>, InputRef<FilterValue>>();

function listRelationInput(filter: InputRef<FilterValue>): InputRef<FilterValue> {
  let ref = listRelationInputs.get(filter);
  if (!ref) {
    const own = builder.inputRef<FilterValue>(filter.name.replace(/Filter$/, 'ListFilter'));
    own.implement({
      description: 'Conditions on a list of related rows.',
      fields: (t) => ({
        some: t.field({ type: filter, description: 'At least one row matches.' }),
        every: t.field({ type: filter, description: 'No row fails to match; true for an empty list.' }),
        none: t.field({ type: filter, description: 'No row matches.' }),
      }),
    });
    listRelationInputs.set(filter, own);
    ref = own;
  }
  return ref;
}

const mapValues = <T, R>(record: Record<string, T>, map: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
