import { visit, type FieldNode, type GraphQLField } from 'graphql';
import type { MentionedId } from '../graphql/lists/filterScope.ts';
import type { List } from '../graphql/lists/list.ts';
import type { ListQuery } from '../graphql/lists/listQuery.ts';
import { readListRequest } from '../graphql/lists/listRequest.ts';
import type { ConnectionPlan } from '../graphql/plan.ts';
import type { Run } from './Run.ts';
import { tenantSlot } from './Slot.ts';

/** What the arguments of a connection ask for, in a planned statement. */
export interface PlannedList {
  list: List;
  query: ListQuery;
  mentionedIds: readonly MentionedId[];
}

type Field = GraphQLField<unknown, unknown>;

/** @throws ValidationFailed when an argument is not valid */
export function readList(field: Field, plan: ConnectionPlan, node: FieldNode, run: Run): PlannedList {
  const args = run.argumentsOf(field, node);
  const planned = listFor(plan, args, run.ctx.actor.countryCode);
  if (planned.query.usesRegularExpression) run.usesRegularExpression = true;
  return planned;
}

export function listFor(plan: ConnectionPlan, args: Record<string, unknown>, countryCode?: Run['ctx']['actor']['countryCode']): PlannedList {
  const list = plan.listOf(args as never);
  const mentioned = plan.parentOf?.(args as never);
  const { query, mentionedIds } = readListRequest({ tenantId: tenantSlot, countryCode }, list, args, plan.maximum);
  return {
    list,
    mentionedIds: mentioned ? [mentioned, ...mentionedIds] : mentionedIds,
    query: plan.parentColumn === undefined ? query : { ...query, parentColumn: plan.parentColumn },
  };
}

/** Whether the arguments in the document ask for the same in every run. A filter may depend on the caller. */
export function isConstant(node: FieldNode): boolean {
  if (node.arguments?.some(({ name }) => name.value === 'filter')) return false;
  let hasVariables = false;
  for (const argument of node.arguments ?? []) visit(argument, { Variable: () => void (hasVariables = true) });
  return !hasVariables;
}
