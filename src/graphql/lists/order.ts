import type { InputRef } from '@pothos/core';
import { Prisma } from '../../generated/prisma/client.ts';
import { ValidationFailed } from '../../platform/domainError.ts';
import { builder } from '../builder.ts';
import { defineEnum, NullsOrder, SortOrder } from '../enums.ts';
import { findPathViolations, pathDescription } from './orderPaths.ts';

export interface OrderField {
  description: string;
  /** The value to sort by, of the row with the alias. */
  sql: (alias: string, path: string) => Prisma.Sql;
  sqlType: string;
  isNullable: boolean;
  /** Whether no two rows of the table have the same value, so that nothing needs to be sorted after it. */
  isUnique?: boolean;
  /** Whether the caller says with a path which value it is. */
  hasPath?: boolean;
}

export interface OrderInput {
  field: string;
  direction: 'ASC' | 'DESC';
  nulls: 'FIRST' | 'LAST';
  path?: string | null;
}

export interface Order {
  ref: InputRef<OrderInput>;
  /** The terms of an order, which always ends with something unique: the id, most often. @throws ValidationFailed */
  terms: (inputs: OrderInput[]) => OrderTerm[];
}

/** One term of an ORDER BY. */
export interface OrderTerm {
  name: string;
  sql: (alias: string) => Prisma.Sql;
  sqlType: string;
  isNullable: boolean;
  isDescending: boolean;
  nullsFirst: boolean;
}

const idTerm: OrderTerm = {
  name: 'ID',
  sql: (alias) => Prisma.raw(`${alias}.id`),
  sqlType: 'uuid',
  isNullable: false,
  isDescending: false,
  nullsFirst: false,
};

/** A column to sort by. */
export const orderColumn = (column: string, sqlType: string, description: string, isNullable = false): OrderField => ({
  description,
  sql: (alias) => Prisma.raw(`${alias}.${column}`),
  sqlType,
  isNullable,
});

/** A value inside custom fields to sort by. */
export const customFieldOrder: Record<'CUSTOM_FIELD', OrderField> = {
  CUSTOM_FIELD: {
    description: 'The custom field that `path` leads to: texts, then numbers, then false and true. Lists and objects count as missing.',
    sql: (alias, path) => {
      const value = Prisma.sql`(${Prisma.raw(`${alias}.custom_fields`)} #> ${path.split('.')}::text[])`;
      return Prisma.sql`CASE WHEN jsonb_typeof(${value}) IN ('string', 'number', 'boolean') THEN ${value} END`;
    },
    sqlType: 'jsonb',
    isNullable: true,
    hasPath: true,
  },
};

/** Defines `<name>Order { field direction nulls }` over an enum of the fields, with a path if one of them has that. */
export function defineOrder(name: string, description: string, fields: Record<string, OrderField>): Order {
  const fieldEnum = defineEnum(
    `${name}Field`,
    `What ${description} can be sorted by.`,
    Object.fromEntries(Object.entries(fields).map(([field, about]) => [field, about.description])),
  );
  const hasPaths = Object.values(fields).some(({ hasPath }) => hasPath);
  const isAlwaysUnique = Object.values(fields).every(({ isUnique }) => isUnique);
  const ref = builder.inputRef<OrderInput>(name);
  ref.implement({
    description: `One term of the order of ${description}.${isAlwaysUnique ? '' : ' Rows that are equal in every term are sorted by their id.'}`,
    fields: (t) => ({
      field: t.field({ type: fieldEnum, required: true, description: 'What to sort by.' }),
      direction: t.field({ type: SortOrder, required: true, defaultValue: 'ASC', description: 'The direction.' }),
      nulls: t.field({
        type: NullsOrder,
        required: true,
        defaultValue: 'LAST',
        description: 'Where rows without a value stand, whatever the direction.',
      }),
      ...(hasPaths && { path: t.string({ description: pathDescription }) }),
    }),
  });
  const terms = (inputs: OrderInput[]) => {
    const violations = findPathViolations(inputs, (field) => fields[field]!.hasPath === true);
    if (violations.length) throw new ValidationFailed(violations);
    const given = inputs.map((input) => toTerm(input, fields[input.field]!));
    if (inputs.some(({ field }) => fields[field]!.isUnique)) return given;
    return [...given, { ...idTerm, isDescending: inputs.at(-1)?.direction === 'DESC' }];
  };
  return { ref, terms };
}

const toTerm = ({ field, direction, nulls, path }: OrderInput, about: OrderField): OrderTerm => ({
  name: typeof path === 'string' ? `${field}${JSON.stringify(path)}` : field,
  sql: (alias) => about.sql(alias, path ?? ''),
  sqlType: about.sqlType,
  isNullable: about.isNullable,
  isDescending: direction === 'DESC',
  nullsFirst: nulls === 'FIRST',
});

export const orderBySql = (terms: OrderTerm[], alias: string, reversed: boolean): Prisma.Sql =>
  Prisma.join(
    terms.map((term) => {
      const direction = term.isDescending === reversed ? 'ASC' : 'DESC';
      const nulls = term.isNullable ? ` NULLS ${term.nullsFirst === reversed ? 'LAST' : 'FIRST'}` : '';
      return Prisma.sql`${term.sql(alias)} ${Prisma.raw(direction + nulls)}`;
    }),
  );

/** The condition that a row stands after (or, reversed, before) the row with the given values. */
export function keysetSql(terms: OrderTerm[], alias: string, values: (string | null)[], reversed: boolean): Prisma.Sql {
  const uniform = terms.every((term) => !term.isNullable && term.isDescending === terms[0]!.isDescending);
  if (uniform) {
    const sign = terms[0]!.isDescending === reversed ? '>' : '<';
    return Prisma.sql`(${Prisma.join(terms.map((term) => term.sql(alias)))}) ${Prisma.raw(sign)} (${Prisma.join(
      terms.map((term, index) => value(term, values[index]!)),
    )})`;
  }
  const alternatives = terms.map((term, index) => {
    const equals = terms
      .slice(0, index)
      .map((earlier, at) => Prisma.sql`${earlier.sql(alias)} IS NOT DISTINCT FROM ${value(earlier, values[at]!)}`);
    return Prisma.sql`(${Prisma.join([...equals, beyond(term, alias, values[index]!, reversed)], ' AND ')})`;
  });
  return Prisma.sql`(${Prisma.join(alternatives, ' OR ')})`;
}

function beyond(term: OrderTerm, alias: string, key: string | null, reversed: boolean): Prisma.Sql {
  const nullsComeLater = term.nullsFirst === reversed;
  if (key === null) return nullsComeLater ? Prisma.sql`FALSE` : Prisma.sql`${term.sql(alias)} IS NOT NULL`;
  const sign = Prisma.raw(term.isDescending === reversed ? '>' : '<');
  const compared = Prisma.sql`${term.sql(alias)} ${sign} ${value(term, key)}`;
  return term.isNullable && nullsComeLater ? Prisma.sql`(${compared} OR ${term.sql(alias)} IS NULL)` : compared;
}

const value = (term: OrderTerm, key: string | null): Prisma.Sql => Prisma.sql`${key}${Prisma.raw(`::${term.sqlType}`)}`;
