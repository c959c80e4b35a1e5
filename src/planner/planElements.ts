import { getNamedType, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { Prisma } from '../generated/prisma/client.ts';
import type { ElementsPlan } from '../graphql/plan.ts';
import { authorize } from './authorize.ts';
import { compositeText } from './compositeText.ts';
import type { Planning } from './Planning.ts';
import type { Elements, RootPlan } from './RootPlan.ts';
import { sqlAtRun } from './Slot.ts';
import { toSql } from './Text.ts';
import { Unplannable } from './Unplannable.ts';

/** Stands between the rows of the elements; no JSON has it. */
const separator = '\u0003';

/** A list of which the reference execution answers all but one field of the elements. @throws Unplannable */
export function planElements(planning: Planning, field: GraphQLField<unknown, unknown>, plan: ElementsPlan, nodes: readonly FieldNode[]): RootPlan {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const selection = planning.select(type, nodes);
  const [shown, again] = [...selection].filter(([, places]) => places[0]!.name.value === plan.field);
  if (!shown || again) throw new Unplannable(`${type.name}.${plan.field} is not asked for, or twice`);
  const [key, places] = shown;
  const inner = type.getFields()[plan.field]!;
  authorize(planning, type, inner);
  const row = planning.alias();
  const text = toSql(compositeText(planning, getNamedType(inner.type), places, row));
  const from = sqlAtRun((run) => plan.from(row, run.payload as never, run.ctx));
  return {
    parts: [
      {
        columns: [Prisma.sql`CASE WHEN ${Prisma.raw(row)}.id IS NULL THEN 'null' ELSE ${text} END`],
        from: Prisma.sql`${from}${Prisma.raw(` ORDER BY ${plan.orderBy}`)}`,
      },
    ],
    elements: { key, nodes: places, keys: [...selection.keys()] },
    assemble: ([rows = []]) => (rows.some(([shownRow]) => shownRow === null) ? null : rows.map(([shownRow]) => shownRow).join(separator)),
  };
}

/** The list in JSON: what was planned of its elements, and from `rest` what was not, in the order of the document. */
export function elementsText({ key: planned, keys }: Elements, rows: string, rest: readonly Record<string, unknown>[]): string {
  const texts = rows.split(separator);
  const elementText = (element: Record<string, unknown>, index: number) =>
    `{${keys.map((key) => `${JSON.stringify(key)}:${key === planned ? texts[index]! : JSON.stringify(element[key])}`).join(',')}}`;
  return `[${rest.map(elementText).join(',')}]`;
}
