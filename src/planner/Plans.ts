import { getOperationAST, getVariableValues, OperationTypeNode, print, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { flagsIn, planOperation, variablesReadIn, type OperationPlan } from './planOperation.ts';

/** An operation of a document that is valid. */
export interface Asked {
  document: DocumentNode;
  operationName?: string | null | undefined;
  /** As they were sent. */
  variables?: Record<string, unknown> | null | undefined;
}

/** A plan, and the variables that it reads, coerced. */
export interface Planned {
  plan: OperationPlan;
  variables: Record<string, unknown>;
}

/** A document of which an operation was planned. */
interface KnownDocument {
  number: number;
  /** How many characters it has. */
  size: number;
  /** Its variables in @skip and @include, which make different plans. */
  flags: readonly string[];
  /** Its variables that plans read. */
  read: ReadonlySet<string>;
}

/** Characters of the documents that plans are kept for, each as often as it has plans: a plan takes some 65 bytes for each of them. */
const maximumSize = 1_500_000;

/** The plans that were used last, by document, operation and what @skip and @include leave of it. */
export class Plans {
  readonly #schema: GraphQLSchema;
  readonly #documents = new WeakMap<DocumentNode, KnownDocument>();
  readonly #plans = new LRUCache<string, { plan: OperationPlan | null; size: number }>({ maxSize: maximumSize, sizeCalculation: ({ size }) => size });
  #count = 0;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Whether an operation of the document was planned before. */
  has(document: DocumentNode): boolean {
    return this.#documents.has(document);
  }

  /** Null for what is not planned, and for variables that it reads and that are not valid. */
  read({ document, operationName, variables }: Asked): Planned | null {
    const operation = getOperationAST(document, operationName);
    if (!operation || operation.operation === OperationTypeNode.SUBSCRIPTION) return null;
    const known = this.#know(document);
    const definitions = (operation.variableDefinitions ?? []).filter(({ variable }) => known.read.has(variable.name.value));
    const { coerced } = getVariableValues(this.#schema, definitions, variables ?? {});
    const plan = coerced && this.#planOf(document, operation, known, coerced);
    return plan ? { plan, variables: coerced } : null;
  }

  #planOf(document: DocumentNode, operation: OperationDefinitionNode, { number, size, flags }: KnownDocument, variables: Record<string, unknown>): OperationPlan | null {
    const values = Object.fromEntries(flags.map((flag) => [flag, variables[flag]]));
    const key = JSON.stringify([number, operation.name?.value, values]);
    let known = this.#plans.get(key);
    if (!known) {
      known = { plan: planOperation(this.#schema, document, operation, values), size };
      this.#plans.set(key, known);
    }
    return known.plan;
  }

  #know(document: DocumentNode): KnownDocument {
    let known = this.#documents.get(document);
    if (!known) {
      known = { number: ++this.#count, size: document.loc?.source.body.length ?? print(document).length, flags: flagsIn(document), read: variablesReadIn(document) };
      this.#documents.set(document, known);
    }
    return known;
  }
}
