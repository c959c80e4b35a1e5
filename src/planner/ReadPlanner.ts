import {
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from '../platform/requestContext.ts';
import { LeftCounts } from './LeftCounts.ts';
import { flagsIn, planOperation, type OperationPlan } from './planOperation.ts';
import { referenceDocument } from './referenceDocument.ts';
import { Run } from './Run.ts';
import { runPlan, type LeftField, type PlannedAnswer } from './runPlan.ts';
import { StatementCache } from './StatementCache.ts';

export type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

export interface Outcome {
  result: ExecutionResult;
  /** What the reference execution answered of a query; undefined when nothing was planned for. */
  left?: readonly LeftField[];
}

interface Asked {
  document: DocumentNode;
  operationName?: string | null | undefined;
  /** As they were sent. */
  variables?: Record<string, unknown> | null | undefined;
}

/** The plans of one document, by the operation and by what @skip and @include leave of it. */
interface DocumentPlans {
  flags: readonly string[];
  plans: Map<string, OperationPlan>;
}

/** Who sends one document with many flags must not fill the memory; plans that are over are made anew. */
const plansPerDocument = 32;

/**
 * Answers queries with one SQL statement each, planned once for each document. Whatever it cannot plan, and whatever fails, the
 * reference execution answers: fields at the top that are left to it run there while the others are read.
 */
export class ReadPlanner {
  readonly statements = new StatementCache();
  /** How often which field was left to the reference execution, and why. */
  readonly leftCounts = new LeftCounts();
  readonly #schema: GraphQLSchema;
  readonly #documents = new WeakMap<DocumentNode, DocumentPlans>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Answers a document that is valid. */
  async execute(args: ExecutionArgs, reference: Execute): Promise<Outcome> {
    const { document, operationName, variableValues: variables } = args;
    const planned = this.#plan({ document, operationName, variables });
    if (!planned) return { result: await reference(args) };
    const { plan } = planned;
    const answer = await this.#run(plan, planned.variables, args.contextValue as RequestContext);
    const { left } = answer;
    if (left.length === 0) return { left, result: written(plan, answer) };
    if (left.length === plan.fields.length) return { left, result: await reference(args) };
    const rest = await reference({ ...args, document: referenceDocument(plan, left.map(({ field }) => field)) });
    return { left, result: merged(plan, answer, rest) };
  }

  /** The answer to a query that was executed before, in JSON; null unless all of it can be planned. */
  async answer(asked: Asked, ctx: RequestContext): Promise<string | null> {
    const planned = this.#documents.has(asked.document) ? this.#plan(asked) : null;
    if (!planned || planned.plan.fields.some(({ answer }) => answer.kind === 'reference')) return null;
    const answer = await this.#run(planned.plan, planned.variables, ctx);
    return answer.left.length === 0 ? `{"data":${dataOf(planned.plan, answer)}}` : null;
  }

  async #run(plan: OperationPlan, variables: Record<string, unknown>, ctx: RequestContext): Promise<PlannedAnswer> {
    const answer = await runPlan(plan, new Run(ctx, variables), this.statements);
    this.leftCounts.add(answer.left);
    return answer;
  }

  /** The plan of a query and its variables, coerced; null for what is no query, and for variables that are not valid. */
  #plan({ document, operationName, variables }: Asked): { plan: OperationPlan; variables: Record<string, unknown> } | null {
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return null;
    const { coerced } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], variables ?? {});
    return coerced ? { plan: this.#planOf(document, operation, coerced), variables: coerced } : null;
  }

  #planOf(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): OperationPlan {
    let known = this.#documents.get(document);
    if (!known) {
      known = { flags: flagsIn(document), plans: new Map() };
      this.#documents.set(document, known);
    }
    const { flags, plans } = known;
    const key = JSON.stringify([operation.name?.value, ...flags.map((flag) => variables[flag])]);
    let plan = plans.get(key);
    if (!plan) {
      plan = planOperation(this.#schema, document, operation, Object.fromEntries(flags.map((flag) => [flag, variables[flag]])));
      if (plans.size === plansPerDocument) plans.delete(plans.keys().next().value!);
      plans.set(key, plan);
    }
    return plan;
  }
}

const dataOf = (plan: OperationPlan, { members }: PlannedAnswer): string =>
  `{${plan.fields.map(({ key }) => `${JSON.stringify(key)}:${members.get(key)!}`).join(',')}}`;

/** A result that is written already; Yoga takes `stringify` for it. */
function written(plan: OperationPlan, answer: PlannedAnswer): ExecutionResult {
  const data = dataOf(plan, answer);
  return {
    get data() {
      return JSON.parse(data) as Record<string, unknown>;
    },
    stringify: () => `{"data":${data}}`,
  } as ExecutionResult;
}

/** What was planned and what was not, in the order of the document. */
function merged(plan: OperationPlan, { members }: PlannedAnswer, reference: ExecutionResult): ExecutionResult {
  if (!reference.data) return reference;
  const data = Object.fromEntries(
    plan.fields.map(({ key }) => [key, members.has(key) ? (JSON.parse(members.get(key)!) as unknown) : reference.data![key]]),
  );
  return { ...reference, data };
}
