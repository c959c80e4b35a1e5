import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql';
import type { RequestContext } from '../platform/requestContext.ts';

type Arguments = Record<string, unknown>;

/** One run of a planned operation: who asks, and with which variables. */
export class Run {
  /** Whether the statement has a regular expression, which may take for ever. */
  usesRegularExpression = false;
  readonly #kept = new Map<object, unknown>();

  constructor(
    readonly ctx: RequestContext,
    /** Coerced. */
    readonly variables: Record<string, unknown>,
    /** What the mutation came to, when the fields are those of its payload. */
    readonly payload?: unknown,
  ) {}

  /** The arguments of a field in the document. @throws GraphQLError */
  argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
    return this.once(node, () => getArgumentValues(field, node, this.variables));
  }

  /** What several slots need in the same run, made at the first use. */
  once<T>(key: object, make: () => T): T {
    if (this.#kept.has(key)) return this.#kept.get(key) as T;
    const made = make();
    this.#kept.set(key, made);
    return made;
  }
}
