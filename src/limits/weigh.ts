/**
 * What an operation may come to at most: how many objects its answer has, and what it costs.
 *
 * The operation costs 1, and so do each object and each page of a list; counting a whole list costs 10, a mutation 10 and 1 for each
 * element of the lists in its input; the whole schema costs 1000. What is inside of a list counts as often as its page has rows, what is
 * inside of a list without pages 5 times. Of an interface or union counts the type that comes to the most. Leaves cost nothing.
 */
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  visit,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import { defaultPageSize } from '../graphql/lists/pageArguments.ts';
import { declaredPageRows, type PageRows } from '../graphql/pageRows.ts';
import { declaredPlan } from '../graphql/plan.ts';
import { collectFields, type CollectOptions } from '../planner/collectFields.ts';
import { most, nothing, sum, times, type Factor, type Weight } from './Weight.ts';

/** What a list without pages is taken to have. */
const assumedRows = 5;

const costing = (cost: number): Weight => ({ nodes: 0, cost });

const operationWeight = costing(1);
const objectWeight: Weight = { nodes: 1, cost: 1 };
const pageWeight = costing(1);
const countWeight = costing(10);
const mutationWeight = costing(10);
const elementWeight = costing(1);
const introspectionWeights: Record<string, Weight> = { __schema: costing(1000), __type: costing(10), __typename: nothing };

type Field = GraphQLField<unknown, unknown>;
type Variables = Readonly<Record<string, unknown>>;

/** Weighs an operation of a document that is valid, as @skip and @include leave it. */
export const weigh = (options: CollectOptions, operation: OperationDefinitionNode): Weight => new Scale(options, operation).weigh();

class Scale {
  readonly #options: CollectOptions;
  readonly #operation: OperationDefinitionNode;
  /** Each selection is weighed once for each type that it may be of. */
  readonly #known = new Map<string, Weight>();
  readonly #numbers = new Map<FieldNode, number>();

  constructor(options: CollectOptions, operation: OperationDefinitionNode) {
    this.#options = options;
    this.#operation = operation;
  }

  weigh(): Weight {
    const { schema } = this.#options;
    const isMutation = this.#operation.operation === OperationTypeNode.MUTATION;
    const root = schema.getRootType(this.#operation.operation)!;
    const fields = [...collectFields(this.#options, root, [this.#operation.selectionSet]).values()];
    const weights = fields.map((nodes) => sum([isMutation ? this.#input(nodes[0]!) : nothing, this.#field(root, nodes)]));
    return sum([operationWeight, ...weights]);
  }

  /** A field of an object; of a page, when it is known how many rows that has. */
  #field(parent: GraphQLObjectType, nodes: readonly FieldNode[], pageRows?: Factor): Weight {
    const [node] = nodes as [FieldNode];
    const field = parent.getFields()[node.name.value];
    if (!field) return introspectionWeights[node.name.value]!;
    const type = getNamedType(field.type);
    if (!node.selectionSet) return field.name === 'totalCount' && isConnection(parent) ? countWeight : nothing;
    const rows = pageRowsOf(field);
    if (rows) return sum([pageWeight, this.#inside(type, nodes, this.#rowsAsked(node, rows))]);
    const inside = this.#inside(type, nodes);
    const each = isWrapper(type) ? inside : sum([objectWeight, inside]);
    return isListType(getNullableType(field.type)) ? times(this.#length(field, node, pageRows), each) : each;
  }

  /** What is selected of an object, whichever type it is of. */
  #inside(type: GraphQLNamedType, nodes: readonly FieldNode[], pageRows?: Factor): Weight {
    const key = `${type.name} ${nodes.map((node) => this.#numberOf(node)).join(' ')}`;
    let weight = this.#known.get(key);
    if (!weight) {
      const types = isAbstractType(type) ? this.#options.schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
      const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      weight = most(types.map((each) => sum([...collectFields(this.#options, each, sets).values()].map((field) => this.#field(each, field, pageRows)))));
      this.#known.set(key, weight);
    }
    return weight;
  }

  #numberOf(node: FieldNode): number {
    const number = this.#numbers.get(node) ?? this.#numbers.size;
    this.#numbers.set(node, number);
    return number;
  }

  /** What cannot be the size of a page is refused by who executes it. */
  #rowsAsked(node: FieldNode, { usual, maximum }: PageRows): Factor {
    const [first, last] = [argumentOf(node, 'first'), argumentOf(node, 'last')];
    const within = (asked: unknown): number => (typeof asked === 'number' && asked <= maximum ? Math.max(asked, 0) : maximum);
    return this.#once([first, last], (read) => within(read(first) ?? read(last) ?? usual));
  }

  #length(field: Field, node: FieldNode, pageRows: Factor | undefined): Factor {
    if (declaredPlan(field)?.kind !== 'nodes') return pageRows !== undefined && field.name !== 'problems' ? pageRows : assumedRows;
    const ids = argumentOf(node, 'ids');
    return this.#once([ids], (read) => elementsIn(read(ids)));
  }

  #input({ arguments: given = [] }: FieldNode): Weight {
    const values = given.map(({ value }) => value);
    const elements = this.#once(values, (read) => values.reduce((count, value) => count + elementsIn(read(value)), 0));
    return sum([mutationWeight, times(elements, elementWeight)]);
  }

  /** Counts at once when no variable is among the values. */
  #once(values: readonly (ValueNode | undefined)[], count: (read: (value: ValueNode | undefined) => unknown) => number): Factor {
    const inVariables = (variables: Variables): number => count((value) => value && this.#read(value, variables));
    return values.some((value) => value && hasVariable(value)) ? inVariables : inVariables({});
  }

  /** A value as far as it is counted. */
  #read(value: ValueNode, variables: Variables): unknown {
    switch (value.kind) {
      case Kind.VARIABLE:
        return this.#readVariable(value.name.value, variables);
      case Kind.INT:
        return Number(value.value);
      case Kind.LIST:
        return value.values.map((each) => this.#read(each, variables));
      case Kind.OBJECT:
        return Object.fromEntries(value.fields.map((field) => [field.name.value, this.#read(field.value, variables)]));
      default:
        return undefined;
    }
  }

  #readVariable(name: string, variables: Variables): unknown {
    const definition = this.#operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    return variables[name] ?? (definition?.defaultValue && this.#read(definition.defaultValue, variables));
  }
}

function pageRowsOf(field: Field): PageRows | undefined {
  const plan = declaredPlan(field);
  return plan?.kind === 'connection' ? { usual: defaultPageSize, maximum: plan.maximum } : declaredPageRows(field);
}

const isConnection = (type: GraphQLObjectType): boolean => 'pageInfo' in type.getFields();

/** What only holds together what is counted. */
function isWrapper(type: GraphQLNamedType): boolean {
  if (!isObjectType(type)) return false;
  const fields = type.getFields();
  return ('cursor' in fields && 'node' in fields) || 'hasNextPage' in fields;
}

const argumentOf = (node: FieldNode, argument: string): ValueNode | undefined => node.arguments?.find(({ name }) => name.value === argument)?.value;

function hasVariable(value: ValueNode): boolean {
  let has = false;
  visit(value, { Variable: () => void (has = true) });
  return has;
}

/** Lists lie no deeper than this in any input. */
const deepestList = 10;

/** How many elements the lists in a value have. */
function elementsIn(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > deepestList) return 0;
  const inside = Object.values(value).reduce((count: number, each) => count + elementsIn(each, depth + 1), 0);
  return Array.isArray(value) ? value.length + inside : inside;
}
