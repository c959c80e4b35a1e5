import { parse, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Actor } from '../platform/requestContext.ts';
import { LimitExceeded, type Measured } from './LimitExceeded.ts';
import { kindOf, type Limits, type LimitsByKind } from './limits.ts';
import { measureDocument, type DocumentMeasure } from './measureDocument.ts';
import { OperationWeights } from './OperationWeights.ts';
import type { Total } from './Weight.ts';

type Variables = Readonly<Record<string, unknown>>;

/** An operation of a document that is valid, with variables that need not be. */
export interface AskedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables?: Variables | null | undefined;
}

const noVariables: Variables = {};

/** Refuses what asks for too much before any of it is executed. What does not depend on variables is counted once for each document. */
export class Limiter {
  readonly #limits: LimitsByKind;
  readonly #weights: OperationWeights;

  constructor(schema: GraphQLSchema, limits: LimitsByKind) {
    this.#limits = limits;
    this.#weights = new OperationWeights(schema);
  }

  limitsOf(actor: Actor | null): Limits {
    return this.#limits[kindOf(actor)];
  }

  /** @throws LimitExceeded, GraphQLError when it is no document */
  parse(text: string, actor: Actor | null): DocumentNode {
    const { tokens, depth } = this.limitsOf(actor);
    try {
      return parse(text, { maxTokens: tokens });
    } catch (error) {
      if (error instanceof RangeError) throw new LimitExceeded('depth', depth);
      if (/more that \d+ tokens/.test((error as Error).message)) throw new LimitExceeded('tokens', tokens);
      throw error;
    }
  }

  /** Refuses a document that is too large, whatever the schema. @throws LimitExceeded */
  assertDocument(document: DocumentNode, actor: Actor | null): void {
    const limits = this.limitsOf(actor);
    const measure = measureDocument(document);
    for (const name of measures) assertWithin(limits, name, measure[name]);
  }

  /** What an operation comes to. @throws LimitExceeded when that is too much */
  weigh({ document, operation, variables }: AskedOperation, actor: Actor | null): Total {
    const limits = this.limitsOf(actor);
    const total = this.#weights.read(document, operation, variables ?? noVariables);
    assertWithin(limits, 'nodes', total.nodes);
    assertWithin(limits, 'cost', total.cost);
    return total;
  }
}

const measures = ['tokens', 'depth', 'fields', 'rootFields', 'aliases', 'directives'] as const satisfies readonly (keyof DocumentMeasure)[];

function assertWithin(limits: Limits, name: Measured, actual: number): void {
  if (actual > limits[name]) throw new LimitExceeded(name, limits[name], actual);
}
