import {
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isUnionType,
  Kind,
  OperationTypeNode,
  visit,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, type CollectOptions } from './collectFields.ts';
import { planFields, type FieldsPlan, type OperationField } from './planFields.ts';
import { Planning } from './Planning.ts';
import { documentWithout } from './referenceDocument.ts';

export interface QueryPlan extends FieldsPlan {
  kind: 'query';
  operation: OperationDefinitionNode;
  fragments: readonly FragmentDefinitionNode[];
}

/** A mutation is done by the reference execution; the fields are those of its payload. */
export interface MutationPlan extends FieldsPlan {
  kind: 'mutation';
  /** The response key of the mutation. */
  key: string;
  /** The document without what is planned. */
  rest: DocumentNode;
}

export type OperationPlan = QueryPlan | MutationPlan;

/** Plans an operation; a field that cannot be planned says why. Null for a mutation of which nothing can be. */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  flags: Record<string, unknown>,
): OperationPlan | null {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const options: CollectOptions = { schema, fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])), flags };
  if (operation.operation === OperationTypeNode.MUTATION) return planMutation(options, operation, fragments);
  const query = schema.getQueryType()!;
  const selection = collectFields(options, query, [operation.selectionSet]);
  return { kind: 'query', operation, fragments, ...planFields(new Planning(options), query, selection) };
}

function planMutation(
  options: CollectOptions,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): MutationPlan | null {
  const mutation = options.schema.getMutationType()!;
  const [first, second] = collectFields(options, mutation, [operation.selectionSet]);
  // What one mutation wrote is shown before the next one starts.
  if (!first || second) return null;
  const [key, nodes] = first;
  const payload = payloadOf(mutation.getFields()[nodes[0]!.name.value]);
  if (!payload) return null;
  const planning = new Planning(options);
  const plan = planFields(planning, payload, planning.select(payload, nodes));
  const planned = plan.fields.flatMap(({ nodes: places, answer }) => (answer.kind === 'planned' ? [answer.root.elements ?? { nodes: places }] : []));
  if (planned.length === 0 || plan.fields.some((field) => sharesElements(field, plan.fields))) return null;
  return { kind: 'mutation', key, rest: documentWithout({ operation, fragments }, planned), ...plan };
}

/** What is planned of elements must not be missing where the same list is asked for once more. */
const sharesElements = ({ answer, coordinate }: OperationField, fields: readonly OperationField[]): boolean =>
  answer.kind === 'planned' && answer.root.elements !== undefined && fields.filter((field) => field.coordinate === coordinate).length > 1;

/** What a mutation answers when it succeeds: the one member of its union that is no problem. */
function payloadOf(field: GraphQLField<unknown, unknown> | undefined): GraphQLObjectType | undefined {
  const result = field && getNamedType(field.type);
  if (!isUnionType(result)) return undefined;
  return result.getTypes().find((type) => !type.getInterfaces().some(({ name }) => name === 'Problem'));
}

/** The variables that plans of a document read: all but those that are given to mutations, which the reference execution does. */
export function variablesReadIn(document: DocumentNode): Set<string> {
  const given = new Set<ASTNode>();
  const read = new Set<string>();
  visit(document, {
    OperationDefinition: ({ operation, selectionSet }) => {
      if (operation !== OperationTypeNode.MUTATION) return;
      for (const selection of selectionSet.selections) if (selection.kind === Kind.FIELD) selection.arguments?.forEach((argument) => given.add(argument));
    },
    Argument: (argument) => (given.has(argument) ? false : undefined),
    VariableDefinition: () => false,
    Variable: ({ name }) => void read.add(name.value),
  });
  return read;
}

/** The variables that decide in @skip and @include what is asked for. */
export function flagsIn(document: DocumentNode): string[] {
  const flags = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      if (directive.name.value !== GraphQLSkipDirective.name && directive.name.value !== GraphQLIncludeDirective.name) return;
      for (const { value } of directive.arguments ?? []) if (value.kind === Kind.VARIABLE) flags.add(value.name.value);
    },
  });
  return [...flags];
}
