import { getNamedType, getNullableType, isListType, isNonNullType, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { Prisma } from '../generated/prisma/client.ts';
import type { LookupPlan, WrittenPlan } from '../graphql/plan.ts';
import { authorize } from './authorize.ts';
import { compositeText } from './compositeText.ts';
import { planElements } from './planElements.ts';
import { planNode, planNodes } from './planNode.ts';
import type { Planning } from './Planning.ts';
import { planOf } from './planOf.ts';
import { rootConnection } from './rootConnection.ts';
import type { Part, PartRow, RootPlan } from './RootPlan.ts';
import type { Run } from './Run.ts';
import { sqlAtRun } from './Slot.ts';
import { toSql } from './Text.ts';
import { Unplannable } from './Unplannable.ts';

type Field = GraphQLField<unknown, unknown>;

/** How a field at the top, or of a payload, becomes SQL. @throws Unplannable */
export function planRoot(planning: Planning, parent: GraphQLObjectType, field: Field, nodes: readonly FieldNode[]): RootPlan {
  authorize(planning, parent, field);
  const plan = planOf(parent, field);
  switch (plan.kind) {
    case 'lookup':
      return lookup(planning, field, plan, nodes, (run) => run.argumentsOf(field, nodes[0]!));
    case 'written':
      return lookup(planning, field, plan, nodes, (run) => run.payload);
    case 'elements':
      return planElements(planning, field, plan, nodes);
    case 'connection':
      return rootConnection(planning, field, plan, nodes);
    case 'node':
      return planNode(planning, field, nodes);
    case 'nodes':
      return planNodes(planning, field, nodes);
    default:
      throw new Unplannable(`${parent.name}.${field.name} has no row to stand in`);
  }
}

function lookup(
  planning: Planning,
  field: Field,
  plan: LookupPlan | WrittenPlan,
  nodes: readonly FieldNode[],
  namedBy: (run: Run) => unknown,
): RootPlan {
  const row = planning.alias();
  const text = toSql(compositeText(planning, getNamedType(field.type), nodes, row));
  const from = sqlAtRun((run) => plan.from(row, namedBy(run) as never, run.ctx));
  const order = plan.orderBy ? Prisma.raw(` ORDER BY ${plan.orderBy(row)}`) : Prisma.empty;
  return rowsOf(field, { columns: [text], from: Prisma.sql`${from}${order}` });
}

/** The rows of a part as the list that the field shows, or as its one row. */
export function rowsOf(field: Field, part: Part): RootPlan {
  const isList = isListType(getNullableType(field.type));
  const missing = isNonNullType(field.type) ? null : 'null';
  const assemble = ([rows = []]: readonly PartRow[][]): string | null => {
    if (rows.some(([text]) => text === null)) return null;
    if (isList) return `[${rows.map(([text]) => text).join(',')}]`;
    return rows.length === 0 ? missing : rows[0]![0]!;
  };
  return { parts: [part], assemble };
}
