/** A tenant in which operations are done as a client does them, and what of the schema the client used. */
import { getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import { TypedDocumentString } from '../../generated/graphql.ts';
import { createApi, type Api } from '../../support/api.ts';

/** One operation of one of the APIs that Kith stands in for. */
export interface Operation {
  /** As that API names it. */
  name: string;
  /** The field that does it here, as a schema coordinate: Mutation.addEmail, Customer.contacts. */
  field: string;
  /** Does it and fails unless it worked. */
  run: (world: World) => Promise<void>;
}

export class World {
  /** The schema coordinates of the fields that were asked for. */
  readonly used = new Set<string>();
  readonly #api: Api;

  private constructor(api: Api) {
    this.#api = api;
  }

  static async create(): Promise<World> {
    return new World(await createApi());
  }

  /** Reads what a query shows. */
  async read<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    return (await this.#run(query, variables)) as T;
  }

  /** What a mutation answers when it succeeds. */
  async change<T>(mutation: string, input: object, selection: string): Promise<T> {
    const type = mutation.replace(/^./, (first) => first.toUpperCase());
    const data = await this.#run(
      `mutation ($input: ${type}Input!) {
        ${mutation}(input: $input) { __typename ... on ${type}Payload { ${selection} } ... on Problem { code detail } }
      }`,
      { input },
    );
    const answer = data[mutation] as { __typename: string };
    if (answer.__typename !== `${type}Payload`) throw new Error(`${mutation} was refused: ${JSON.stringify(answer)}`);
    return answer as T;
  }

  #run(text: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
    this.#note(text);
    const document = new TypedDocumentString<Record<string, unknown>, Record<string, unknown>>(text);
    return this.#api.runQuery(document, variables, { as: this.#api.backoffice });
  }

  #note(text: string): void {
    const types = new TypeInfo(schema);
    const enter = (node: { name: { value: string } }) => {
      const parent = types.getParentType();
      if (parent) this.used.add(`${getNamedType(parent).name}.${node.name.value}`);
    };
    visit(parse(text), visitWithTypeInfo(types, { Field: { enter } }));
  }
}
