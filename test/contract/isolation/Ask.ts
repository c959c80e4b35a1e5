import type { GraphQLInputType } from 'graphql';
import { resultOf } from './selections.ts';
import type { Field, Way } from './ways.ts';

/** A field that is asked for, at the end of a way, with its arguments and what is shown of it. */
export interface Ask {
  way: Way;
  field: Field;
  given: Record<string, unknown>;
  shown: string;
}

/** What is sent; of a registered document, its id in place of the query. */
export interface Sent {
  query: string;
  variables: Record<string, unknown>;
  documentId?: string;
}

export const bodyOf = ({ query, variables, documentId }: Sent): string => JSON.stringify(documentId ? { documentId, variables } : { query, variables });

/** What a field of a way needs to lead to objects; `next` is the type that is gone on with. */
export type GivenTo = (field: Field, next?: string) => Record<string, unknown>;

/** One request for fields at the end of the same way. `givenTo` says what the fields on the way need. */
export function queryFor(asks: Ask[], givenTo: GivenTo): Sent {
  const variables = new Variables();
  const fields = asks.map((ask, index) => `a${index}: ${variables.call(ask.field, ask.given)} ${ask.shown}`);
  const { way } = asks[0]!;
  const body = way.reduceRight((inner, step, index) => {
    if ('on' in step) return `__typename ... on ${step.on.name} { ${inner} }`;
    const next = way[index + 1];
    const given = givenTo(step.field, next && 'on' in next ? next.on.name : undefined);
    return `${variables.call(step.field, given)} { ${inner} }`;
  }, `__typename ${fields.join('\n')}`);
  return { query: `query ${variables.declarations} { ${body} }`, variables: variables.values };
}

/** A mutation with everything that it can answer. */
export function mutationFor({ field, given }: Omit<Ask, 'way' | 'shown'>): Sent {
  const variables = new Variables();
  const call = variables.call(field, given);
  return { query: `mutation ${variables.declarations} { ${call} ${resultOf(field.name)} }`, variables: variables.values };
}

class Variables {
  readonly values: Record<string, unknown> = {};
  readonly #declared: string[] = [];

  /** A field with values for its arguments. */
  call({ name, args }: Field, given: Record<string, unknown>): string {
    const written = Object.entries(given).map(([argument, value]) => {
      const { type } = args.find((each) => each.name === argument)!;
      return `${argument}: ${this.#declare(type, value)}`;
    });
    return `${name}${written.length > 0 ? `(${written.join(', ')})` : ''}`;
  }

  /** `($v0: ID!)`, or nothing for no variables. */
  get declarations(): string {
    return this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
  }

  #declare(type: GraphQLInputType, value: unknown): string {
    const name = `v${this.#declared.length}`;
    this.#declared.push(`$${name}: ${String(type)}`);
    this.values[name] = value;
    return `$${name}`;
  }
}
