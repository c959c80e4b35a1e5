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

/** A mutation that is not done yet. */
export interface Asked {
  mutation: string;
  input: object;
  selection: string;
}

/** Thrown in place of doing a mutation that is to be known only. */
class Caught extends Error {
  constructor(readonly asked: Asked) {
    super(`${asked.mutation} was asked for.`);
  }
}

export class World {
  /** The schema coordinates of the fields that were asked for. */
  readonly used = new Set<string>();
  readonly api: Api;
  #awaited: string | undefined;

  private constructor(api: Api) {
    this.api = api;
  }

  /** `options` are those of the API. */
  static async create(options?: Parameters<typeof createApi>[0]): Promise<World> {
    return new World(await createApi(options));
  }

  /** What an operation asks of a mutation, when all that it does before is done. */
  async catchInput(mutation: string, run: (world: World) => Promise<unknown>): Promise<Asked> {
    this.#awaited = mutation;
    try {
      await run(this);
    } catch (error) {
      if (error instanceof Caught) return error.asked;
      throw error;
    } finally {
      this.#awaited = undefined;
    }
    throw new Error(`${mutation} was not asked for.`);
  }

  /** Reads what a query shows. */
  async read<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    return (await this.#run(query, variables)) as T;
  }

  /** What a mutation answers when it succeeds. */
  async change<T>(mutation: string, input: object, selection: string): Promise<T> {
    if (mutation === this.#awaited) throw new Caught({ mutation, input, selection });
    const type = `${typeNameOf(mutation)}Payload`;
    const answer = await this.answer(mutation, input, payloadOrProblem(type, selection));
    if (answer.__typename !== type) throw new Error(`${mutation} was refused: ${JSON.stringify(answer)}`);
    return answer as T;
  }

  /** What a mutation answers. */
  async answer(mutation: string, input: object, selection: string): Promise<{ __typename: string }> {
    const data = await this.#run(documentOf(mutation, selection), { input });
    return data[mutation] as { __typename: string };
  }

  #run(text: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
    this.#note(text);
    const document = new TypedDocumentString<Record<string, unknown>, Record<string, unknown>>(text);
    return this.api.runQuery(document, variables, { as: this.api.backoffice });
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

const typeNameOf = (mutation: string): string => mutation.replace(/^./, (first) => first.toUpperCase());

const payloadOrProblem = (payloadType: string, selection: string): string => `... on ${payloadType} { ${selection} } ... on Problem { code detail } ... on PermissionDenied { permission }`;

const documentOf = (mutation: string, selection: string): string =>
  `mutation ($input: ${typeNameOf(mutation)}Input!) { ${mutation}(input: $input) { __typename ${selection} } }`;

export const mutationText = (mutation: string, selection: string): string =>
  documentOf(mutation, payloadOrProblem(`${typeNameOf(mutation)}Payload`, selection));
