import type { FieldNode, GraphQLObjectType } from 'graphql';
import { collectFields, type CollectOptions, type Selection } from './collectFields.ts';
import type { Run } from './Run.ts';

/** Makes the value of a leaf, in JSON, from what SQL gave. */
export type Finisher = (stored: unknown, run: Run) => unknown;

/** What is allowed to whom, as scope-auth knows it: a map of scopes. */
export type AuthScopes = Record<string, unknown>;

/** What is gathered while an operation is planned: aliases that are taken, what the caller must be allowed, how leaves are finished. */
export class Planning {
  readonly scopes = new Set<AuthScopes>();
  readonly #aliases: { count: number };

  constructor(
    readonly options: CollectOptions,
    /** Those of the whole operation: a text in the answer names its finisher by the place here. */
    readonly finishers: Finisher[] = [],
    aliases = { count: 0 },
  ) {
    this.#aliases = aliases;
  }

  /** A part of the operation that is allowed for itself. */
  part(): Planning {
    return new Planning(this.options, this.finishers, this.#aliases);
  }

  alias(): string {
    return `r${++this.#aliases.count}`;
  }

  select(type: GraphQLObjectType, nodes: readonly FieldNode[]): Selection {
    return collectFields(
      this.options,
      type,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
  }
}
