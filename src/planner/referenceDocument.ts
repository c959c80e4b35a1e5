import { Kind, visit, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';

/** Nodes of a field, which may stand in several places. */
interface Places {
  nodes: readonly FieldNode[];
}

interface Definitions {
  operation: OperationDefinitionNode;
  fragments: readonly FragmentDefinitionNode[];
}

/** The document with some of the fields at the top alone, which are the same nodes, so that errors name the same places. */
export function documentWith({ operation, fragments }: Definitions, fields: readonly Places[]): DocumentNode {
  const selections = fields.flatMap(({ nodes }) => nodes);
  const restricted: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  return { kind: Kind.DOCUMENT, definitions: [restricted, ...fragments] };
}

/** The document without some of its fields; what stays is the same nodes. */
export function documentWithout({ operation, fragments }: Definitions, fields: readonly Places[]): DocumentNode {
  const gone = new Set(fields.flatMap(({ nodes }) => nodes));
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
  return visit(document, { Field: (node: FieldNode) => (gone.has(node) ? null : undefined) });
}
