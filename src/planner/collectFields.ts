import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What is asked of an object: the fields in the document by their response key, in the order of their first appearance. */
export type Selection = Map<string, FieldNode[]>;

export interface CollectOptions {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The values of the variables in @skip and @include. */
  flags: Record<string, unknown>;
}

/** CollectFields and MergeSelectionSets of the GraphQL specification, section 6.3. */
export function collectFields(options: CollectOptions, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selection {
  const selection: Selection = new Map();
  const visited = new Set<string>();
  for (const set of sets) visit(set);
  return selection;

  function visit(set: SelectionSetNode): void {
    for (const node of set.selections) if (isIncluded(node, options.flags)) add(node);
  }

  function add(node: SelectionNode): void {
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const known = selection.get(key);
      if (known) known.push(node);
      else selection.set(key, [node]);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      if (fits(node.typeCondition)) visit(node.selectionSet);
    } else if (!visited.has(node.name.value)) {
      visited.add(node.name.value);
      const fragment = options.fragments.get(node.name.value);
      if (fragment && fits(fragment.typeCondition)) visit(fragment.selectionSet);
    }
  }

  function fits(condition: NamedTypeNode | undefined): boolean {
    if (!condition || condition.name.value === type.name) return true;
    const wanted = options.schema.getType(condition.name.value);
    return isAbstractType(wanted) && options.schema.isSubType(wanted, type);
  }
}

function isIncluded(node: SelectionNode, flags: Record<string, unknown>): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, flags)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, flags)?.if !== false;
}
