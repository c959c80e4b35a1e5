import { Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { flagsIn } from '../planner/planOperation.ts';
import { totalOf, type Total, type Weight } from './Weight.ts';
import { weigh } from './weigh.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The weights of a document's operations, by what @skip and @include leave of them. */
interface KnownDocument {
  flags: readonly string[];
  weights: Map<string, Weight>;
}

/** What operations come to: weighed once for each document. */
export class OperationWeights {
  readonly #schema: GraphQLSchema;
  readonly #documents = new WeakMap<DocumentNode, KnownDocument>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Of an operation of a document that is valid, with variables that need not be. */
  read(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Total {
    let known = this.#documents.get(document);
    if (!known) {
      known = { flags: flagsIn(document), weights: new Map() };
      this.#documents.set(document, known);
    }
    const { flags, weights } = known;
    const values = flags.map((flag) => isSet(operation, flag, variables));
    const key = `${operation.name?.value ?? ''} ${values.join(' ')}`;
    let weight = weights.get(key);
    if (!weight) {
      weight = this.#weigh(document, operation, Object.fromEntries(flags.map((flag, index) => [flag, values[index]])));
      if (weights.size < maximumWeights) weights.set(key, weight);
    }
    return totalOf(weight, variables);
  }

  #weigh(document: DocumentNode, operation: OperationDefinitionNode, flags: Record<string, unknown>): Weight {
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    return weigh({ schema: this.#schema, fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])), flags }, operation);
  }
}

/** Ten flags alone make a thousand. */
const maximumWeights = 100;

function isSet({ variableDefinitions }: OperationDefinitionNode, flag: string, variables: Variables): boolean {
  if (typeof variables[flag] === 'boolean') return variables[flag];
  const value = variableDefinitions?.find(({ variable }) => variable.name.value === flag)?.defaultValue;
  return value?.kind === Kind.BOOLEAN && value.value;
}
