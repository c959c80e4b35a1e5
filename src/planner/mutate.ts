import type { ExecutionArgs } from 'graphql';
import { FollowUp } from '../platform/database/FollowUp.ts';
import type { RequestContext } from '../platform/requestContext.ts';
import { objectText, parseObject, writtenResult } from './answerText.ts';
import type { Execute, Outcome } from './Outcome.ts';
import type { MutationPlan } from './planOperation.ts';
import { Run } from './Run.ts';
import { bindPlan, type BoundPlan } from './runPlan.ts';
import type { StatementCache } from './StatementCache.ts';

interface Mutation {
  plan: MutationPlan;
  variables: Record<string, unknown>;
  args: ExecutionArgs;
}

/**
 * Has a mutation done by the reference execution, without the fields of its payload that are planned, and reads these in one
 * statement: with the end of the transaction where its result is the payload, otherwise afterwards. When that fails, the reference
 * execution reads them of the same payload.
 */
export async function mutate({ plan, variables, args }: Mutation, reference: Execute, statements: StatementCache): Promise<Outcome> {
  const ctx = args.contextValue as RequestContext;
  const bound = new Map<unknown, BoundPlan>();
  const bindTo = (payload: unknown): BoundPlan => {
    const known = bound.get(payload) ?? bindPlan(plan, new Run(ctx, variables, payload), statements);
    bound.set(payload, known);
    return known;
  };
  const followUp = new FollowUp((payload) => bindTo(payload).statement);
  ctx.followUp = followUp;
  const rest = await reference({ ...args, document: plan.rest });
  const shown = rest.data?.[plan.key] as Record<string, unknown> | null | undefined;
  const payload = await ctx.outcomes.get(plan.key)?.catch(() => undefined);
  if (!shown || payload === undefined) return { result: rest };
  const { statement, assemble } = bindTo(payload);
  const { members, left } = assemble(followUp.rowsFor(payload) ?? (statement ? await ctx.tryRead(statement) : []));
  const failed = left.filter(({ field }) => field.answer.kind === 'planned');
  if (failed.length > 0) return { left: failed, result: await reference(args) };
  const data = `{${JSON.stringify(plan.key)}:${objectText(plan, members, shown)}}`;
  return { left: failed, result: rest.errors ? { ...rest, data: parseObject(data) } : writtenResult(data) };
}
