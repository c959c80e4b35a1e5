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
import { flagsIn, planOperation, type OperationPlan } from './planOperation.ts';
import { referenceDocument } from './referenceDocument.ts';
import { Run } from './Run.ts';
import { runPlan, type LeftField, type PlannedAnswer } from './runPlan.ts';
import { StatementCache } from './StatementCache.ts';

export type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

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
  readonly #schema: GraphQLSchema;
  readonly #documents = new WeakMap<DocumentNode, DocumentPlans>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  async execute(args: ExecutionArgs, reference: Execute): Promise<ExecutionResult> {
    const operation = getOperationAST(args.document, args.operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return reference(args);
    const { coerced } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], args.variableValues ?? {});
    if (!coerced) return reference(args);
    const plan = this.#planOf(args.document, operation, coerced);
    const answer = await runPlan(plan, new Run(args.contextValue as RequestContext, coerced), this.statements);
    if (answer.left.length === 0) return written(plan, answer);
    if (answer.left.length === plan.fields.length) return reference(args);
    return merged(plan, answer, await reference({ ...args, document: referenceDocument(plan, fieldsOf(answer.left)) }));
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

const fieldsOf = (left: readonly LeftField[]) => left.map(({ field }) => field);

/** A result that is written already; Yoga takes `stringify` for it. */
function written(plan: OperationPlan, { members }: PlannedAnswer): ExecutionResult {
  const data = `{${plan.fields.map(({ key }) => `${JSON.stringify(key)}:${members.get(key)!}`).join(',')}}`;
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
