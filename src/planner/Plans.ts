import { getOperationAST, getVariableValues, OperationTypeNode, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { flagsIn, planOperation, type OperationPlan } from './planOperation.ts';

/** An operation of a document that is valid. */
export interface Asked {
  document: DocumentNode;
  operationName?: string | null | undefined;
  /** As they were sent. */
  variables?: Record<string, unknown> | null | undefined;
}

/** A plan, and the variables that it runs with, coerced. */
export interface Planned {
  plan: OperationPlan;
  variables: Record<string, unknown>;
}

/** The plans of one document, by the operation and by what @skip and @include leave of it. */
interface DocumentPlans {
  flags: readonly string[];
  plans: Map<string, OperationPlan | null>;
}

/** Who sends one document with many flags must not fill the memory; plans that are over are made anew. */
const plansPerDocument = 32;

/** Plans of documents, kept as long as the documents are. */
export class Plans {
  readonly #schema: GraphQLSchema;
  readonly #documents = new WeakMap<DocumentNode, DocumentPlans>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Whether an operation of the document was planned before. */
  has(document: DocumentNode): boolean {
    return this.#documents.has(document);
  }

  /** Null for what is not planned, and for variables that are not valid. */
  read({ document, operationName, variables }: Asked): Planned | null {
    const operation = getOperationAST(document, operationName);
    if (!operation || operation.operation === OperationTypeNode.SUBSCRIPTION) return null;
    const { coerced } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], variables ?? {});
    const plan = coerced && this.#planOf(document, operation, coerced);
    return plan ? { plan, variables: coerced } : null;
  }

  #planOf(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): OperationPlan | null {
    let known = this.#documents.get(document);
    if (!known) {
      known = { flags: flagsIn(document), plans: new Map() };
      this.#documents.set(document, known);
    }
    const { flags, plans } = known;
    const key = JSON.stringify([operation.name?.value, ...flags.map((flag) => variables[flag])]);
    let plan = plans.get(key);
    if (plan === undefined) {
      plan = planOperation(this.#schema, document, operation, Object.fromEntries(flags.map((flag) => [flag, variables[flag]])));
      if (plans.size === plansPerDocument) plans.delete(plans.keys().next().value!);
      plans.set(key, plan);
    }
    return plan;
  }
}
