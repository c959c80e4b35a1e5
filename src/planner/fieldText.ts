import { getNamedType, getNullableType, isListType, isNonNullType, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { Prisma } from '../generated/prisma/client.ts';
import type { RelationPlan, ValuePlan } from '../graphql/plan.ts';
import { snakeCase } from '../platform/delegateOf.ts';
import { compositeText } from './compositeText.ts';
import { leafText } from './leafText.ts';
import { modelOfType, orderSql, relationOf, whereSql } from './model.ts';
import { nestedConnectionText } from './nestedConnectionText.ts';
import type { Planning } from './Planning.ts';
import { planOf } from './planOf.ts';
import type { Run } from './Run.ts';
import { Slot } from './Slot.ts';
import { arrayOf, orNull, toSql, type Text } from './Text.ts';
import { Unplannable } from './Unplannable.ts';

type Field = GraphQLField<unknown, unknown>;

/** Where a field stands: its places in the document, and the row that has it. */
export interface FieldPlace {
  nodes: readonly FieldNode[];
  row: string;
}

/** The rows that a field leads to: FROM item with condition, and their order. */
interface Source {
  from: Prisma.Sql;
  orderBy?: readonly string[];
  isFirst?: boolean | undefined;
}

/** The value of a field of the row, in JSON. @throws Unplannable */
export function fieldText(planning: Planning, parent: GraphQLObjectType, field: Field, place: FieldPlace): Text {
  const plan = planOf(parent, field);
  switch (plan.kind) {
    case 'column':
      return leafText(field.type, `${place.row}.${plan.column}`);
    case 'value':
      return valueText(planning, field, plan, place);
    case 'context':
      return [Prisma.sql`${new Slot((run) => JSON.stringify(plan.value(run.ctx) ?? null))}::text`];
    case 'same row':
      return compositeText(planning, getNamedType(field.type), place.nodes, place.row);
    case 'relation':
      return relationText(planning, parent, field, plan, place);
    case 'rows': {
      const row = planning.alias();
      const orderBy = plan.orderBy && [plan.orderBy(row)];
      return rowsText(planning, field, { ...place, row }, { from: Prisma.raw(plan.from(row, place.row)), ...(orderBy && { orderBy }) });
    }
    case 'connection':
      return nestedConnectionText(planning, field, plan, place);
    default:
      throw new Unplannable(`${parent.name}.${field.name} stands at the top alone`);
  }
}

function valueText(planning: Planning, field: Field, { sql, finish }: ValuePlan, { nodes, row }: FieldPlace): Text {
  const node = nodes[0]!;
  const stored = `(${sql(row)})`;
  if (!finish || (finish.forArguments && !node.arguments?.length)) return leafText(field.type, stored);
  const finisher = (value: unknown, run: Run) => finish.value(value as never, run.argumentsOf(field, node), run.ctx);
  return toBeFinished(planning.finishers.push(finisher) - 1, stored);
}

/** No JSON has these characters outside of an escape; `finish` finds the text by them. */
const toBeFinished = (finisher: number, stored: string): Text => [
  `\u0001${finisher}:`,
  Prisma.raw(`coalesce(${stored}::text, 'null')`),
  '\u0002',
];

function relationText(planning: Planning, parent: GraphQLObjectType, field: Field, plan: RelationPlan, place: FieldPlace): Text {
  const relation = relationOf(modelOfType(parent)!, plan.relation);
  const row = planning.alias();
  if (plan.via === undefined) {
    const conditions = [relation.on(row, place.row), ...whereSql(plan.where, row)];
    const from = Prisma.raw(`${snakeCase(relation.model)} ${row} WHERE ${conditions.join(' AND ')}`);
    return rowsText(planning, field, { ...place, row }, { from, orderBy: orderSql(plan.orderBy, row), isFirst: plan.isFirst });
  }
  const join = planning.alias();
  const beyond = relationOf(relation.model, plan.via);
  const conditions = [relation.on(join, place.row), ...whereSql(plan.where, join, { [plan.via]: row })];
  const tables = `${snakeCase(relation.model)} ${join} JOIN ${snakeCase(beyond.model)} ${row} ON ${beyond.on(row, join)}`;
  const from = Prisma.raw(`${tables} WHERE ${conditions.join(' AND ')}`);
  return rowsText(planning, field, { ...place, row }, { from, orderBy: orderSql(plan.orderBy, join, { [plan.via]: row }) });
}

/** The rows of a source as a list, or the one row that it has. */
function rowsText(planning: Planning, field: Field, { nodes, row }: FieldPlace, { from, orderBy, isFirst }: Source): Text {
  const text = toSql(compositeText(planning, getNamedType(field.type), nodes, row));
  const order = orderBy?.length ? Prisma.raw(` ORDER BY ${orderBy.join(', ')}`) : Prisma.empty;
  const select = Prisma.sql`SELECT ${text} FROM ${from}${order}${isFirst ? Prisma.raw(' LIMIT 1') : Prisma.empty}`;
  if (isListType(getNullableType(field.type))) return arrayOf(select);
  const one: Text = [Prisma.sql`(${select})`];
  return isNonNullType(field.type) ? one : orNull(one);
}
