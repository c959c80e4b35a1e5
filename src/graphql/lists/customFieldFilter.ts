import { Prisma } from '../../generated/prisma/client.ts';
import { textKey } from '../../platform/customFieldIndex.rules.ts';
import { builder } from '../builder.ts';
import { PresenceCondition } from '../enums.ts';
import { booleanColumn, floatColumn, textColumn, textListColumn, type ColumnKind } from './columnKinds.ts';
import type { FilterScope } from './filterScope.ts';
import { operatorInput } from './operatorInput.ts';
import { holdsForMissing, operatorsOf, type FilterValue } from './operators.ts';

export const CustomFieldFilter = builder.inputRef<FilterValue>('CustomFieldFilter');
CustomFieldFilter.implement({
  description:
    'Conditions on what a path inside the custom fields leads to; all that are given must hold. Where it leads to several values, because of a list on the way, one of them must meet all operators of `text`, `number` or `boolean`. A value of another type counts as missing there.',
  fields: (t) => ({
    path: t.string({
      required: true,
      description: 'The names of the members that lead there, joined by points, for example `vip.level`. The elements of a list share the path of the list.',
    }),
    text: t.field({ type: operatorInput(textColumn), description: 'A text there. Texts compare by code points.' }),
    number: t.field({ type: operatorInput(floatColumn), description: 'A number there.' }),
    boolean: t.field({ type: operatorInput(booleanColumn), description: 'A boolean there.' }),
    values: t.field({ type: operatorInput(textListColumn), description: 'All texts there as one list, which is empty when there are none.' }),
    is: t.field({ type: PresenceCondition, description: 'Whether there is a text, a number or a boolean there, or deeper inside.' }),
  }),
});

/** Where the values of a type are. */
interface ValueColumn {
  kind: ColumnKind;
  column: string;
}

const types: Record<string, ValueColumn> = {
  text: { kind: textColumn, column: 'text_value' },
  number: { kind: floatColumn, column: 'number_value' },
  boolean: { kind: booleanColumn, column: 'boolean_value' },
};

export function customFieldsSql(filters: FilterValue[], alias: string, scope: FilterScope): Prisma.Sql {
  const parts = filters.flatMap((filter, index) => scope.at(String(index), () => conditions(filter, alias, scope)));
  return parts.length ? Prisma.sql`(${Prisma.join(parts, ' AND ')})` : Prisma.sql`TRUE`;
}

function conditions({ path, ...filter }: FilterValue, alias: string, scope: FilterScope): Prisma.Sql[] {
  scope.name('path', path as string);
  return Object.entries(filter).flatMap(([field, operand]) => {
    if (operand === null || operand === undefined) return [];
    return scope.at(field, () => {
      const at = new Place(path as string, alias, scope.alias());
      if (field === 'values') return onList(at, operand as FilterValue, scope);
      if (field === 'is') return [presence(at, operand, scope)];
      return onValue(at, types[field]!, operand as FilterValue, scope);
    });
  });
}

/** The values of a row at a path. */
class Place {
  readonly #from: Prisma.Sql;

  constructor(
    readonly path: string,
    owner: string,
    readonly alias: string,
  ) {
    this.#from = Prisma.raw(`custom_field_value ${alias} WHERE ${alias}.tenant_id = ${owner}.tenant_id AND ${alias}.owner_id = ${owner}.id`);
  }

  exists(conditions: Prisma.Sql[], path = this.#isHere()): Prisma.Sql {
    return Prisma.sql`EXISTS (SELECT FROM ${Prisma.join([this.#from, path, ...conditions], ' AND ')})`;
  }

  count(column: Prisma.Sql, conditions: Prisma.Sql[]): Prisma.Sql {
    return Prisma.sql`(SELECT count(DISTINCT ${column}) FROM ${Prisma.join([this.#from, this.#isHere(), ...conditions], ' AND ')})`;
  }

  #isHere(): Prisma.Sql {
    return Prisma.sql`${Prisma.raw(`${this.alias}.path`)} = ${this.path}::text`;
  }
}

function onValue(at: Place, { kind, column }: ValueColumn, operators: FilterValue, scope: FilterScope): Prisma.Sql[] {
  const given = Object.entries(operators).filter(([, operand]) => operand !== null && operand !== undefined);
  if (given.length === 0) return [];
  const value = Prisma.raw(`${at.alias}.${column}`);
  const met = given.flatMap(([name, operand]) => {
    scope.count(name, operand, kind);
    const operator = operatorsOf(kind)[name]!;
    // Code points do not know which letters are the same in upper and lower case.
    const compared = operator.operand === 'text' ? Prisma.sql`(${value} COLLATE "default")` : value;
    return [...(kind === textColumn ? onTextKey(at.alias, name, operand) : []), operator.toSql(compared, kind, operand)];
  });
  const isThere = Prisma.sql`${value} IS NOT NULL`;
  const exists = at.exists([isThere, ...met]);
  if (!given.every(([name, operand]) => holdsForMissing(name, operand))) return [exists];
  return [Prisma.sql`(${exists} OR NOT ${at.exists([isThere])})`];
}

const comparisons: Record<string, string> = { eq: '=', gt: '>=', gte: '>=', lt: '<=', lte: '<=' };

/** The start of a text compares as the text does, or is equal; long texts do not fit into an index. */
function onTextKey(alias: string, operator: string, operand: unknown): Prisma.Sql[] {
  const key = Prisma.raw(`${alias}.text_key`);
  if (operator === 'in') return [Prisma.sql`${key} = ANY (${(operand as string[]).map(textKey)}::text[])`];
  const sign = comparisons[operator];
  return sign ? [Prisma.sql`${key} ${Prisma.raw(sign)} ${textKey(operand as string)}::text`] : [];
}

function onList(at: Place, operators: FilterValue, scope: FilterScope): Prisma.Sql[] {
  const text = Prisma.raw(`${at.alias}.text_value`);
  return Object.entries(operators).flatMap(([operator, operand]) => {
    if (operand === null || operand === undefined) return [];
    scope.count(operator, operand, textListColumn);
    const values = [...new Set(operand as string[])];
    if (operator === 'cd') return [Prisma.sql`NOT ${at.exists([Prisma.sql`${text} IS NOT NULL AND ${text} <> ALL (${values}::text[])`])}`];
    const isOneOf = [...onTextKey(at.alias, 'in', values), Prisma.sql`${text} = ANY (${values}::text[])`];
    if (operator === 'ov') return [at.exists(isOneOf)];
    // An index finds those with one of the values, of whom those with all are some.
    return values.length === 0 ? [] : [at.exists(isOneOf), Prisma.sql`${at.count(text, isOneOf)} = ${values.length}::int`];
  });
}

function presence(at: Place, operand: unknown, scope: FilterScope): Prisma.Sql {
  scope.count('is', operand, textColumn);
  const path = Prisma.raw(`${at.alias}.path`);
  // What lies deeper starts with the path and a point; a slash comes right after a point.
  const there = at.exists([], Prisma.sql`(${path} = ${at.path}::text OR (${path} > ${`${at.path}.`}::text AND ${path} < ${`${at.path}/`}::text))`);
  return operand === 'NULL' ? Prisma.sql`NOT ${there}` : there;
}
