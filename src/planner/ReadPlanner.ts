import { execute, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../platform/requestContext.ts';
import { dataText, objectText, parseObject, textOf, writtenResult } from './answerText.ts';
import { LeftCounts } from './LeftCounts.ts';
import { mutate } from './mutate.ts';
import { mentionsInstant } from './instants.ts';
import type { Execute, Outcome } from './Outcome.ts';
import type { QueryPlan } from './planOperation.ts';
import { Plans, type Asked } from './Plans.ts';
import { documentWith } from './referenceDocument.ts';
import { Run } from './Run.ts';
import { runPlan } from './runPlan.ts';
import { StatementCache } from './StatementCache.ts';

type Variables = Record<string, unknown>;

/**
 * Answers queries with one SQL statement each, planned once for each document, and reads so what a mutation shows when it is done.
 * Whatever it cannot plan, and whatever fails, the reference execution answers: fields at the top that are left to it run there
 * while the others are read.
 */
export class ReadPlanner {
  readonly statements = new StatementCache();
  /** How often which field was left to the reference execution, and why. */
  readonly leftCounts = new LeftCounts();
  readonly #schema: GraphQLSchema;
  readonly #plans: Plans;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    this.#plans = new Plans(schema);
  }

  /** Answers a document that is valid. */
  async execute(args: ExecutionArgs, reference: Execute): Promise<Outcome> {
    const { document, operationName, variableValues: variables } = args;
    const planned = this.#plans.read({ document, operationName, variables });
    if (!planned) return { result: await reference(args) };
    const { plan } = planned;
    const outcome = plan.kind === 'query'
      ? await this.#query(plan, planned.variables, args, reference)
      : await mutate({ plan, variables: planned.variables, args }, reference, this.statements);
    this.leftCounts.add(outcome.left ?? []);
    return outcome;
  }

  /**
   * The answer to an operation that was executed before, in JSON; null unless all of it can be planned. A mutation may be done
   * nevertheless: executed again with the same context, it is not done twice.
   */
  async answer(asked: Asked, ctx: RequestContext): Promise<string | null> {
    // What its fields read may be of several instants.
    if (mentionsInstant(asked.document)) return null;
    const planned = this.#plans.has(asked.document) ? this.#plans.read(asked) : null;
    if (!planned) return null;
    const { plan, variables } = planned;
    if (plan.kind === 'mutation') {
      const args = { schema: this.#schema, document: asked.document, operationName: asked.operationName, variableValues: asked.variables };
      const { result } = await mutate({ plan, variables, args: { ...args, contextValue: ctx } }, execute, this.statements);
      return result.errors ? null : textOf(result);
    }
    if (plan.fields.some(({ answer }) => answer.kind === 'reference')) return null;
    const { left, members } = await runPlan(plan, new Run(ctx, variables), this.statements);
    return left.length === 0 ? dataText(objectText(plan, members)) : null;
  }

  async #query(plan: QueryPlan, variables: Variables, args: ExecutionArgs, reference: Execute): Promise<Outcome> {
    const { left, members } = await runPlan(plan, new Run(args.contextValue as RequestContext, variables), this.statements);
    if (left.length === 0) return { left, result: writtenResult(objectText(plan, members)) };
    if (left.length === plan.fields.length) return { left, result: await reference(args) };
    const rest = await reference({ ...args, document: documentWith(plan, left.map(({ field }) => field)) });
    if (!rest.data) return { left, result: rest };
    return { left, result: { ...rest, data: parseObject(objectText(plan, members, rest.data)) } };
  }
}
