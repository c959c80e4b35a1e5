import { Kind, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { OperationField, OperationPlan } from './planOperation.ts';

/** The document with some of the fields at the top alone, which are the same nodes, so that errors name the same places. */
export function referenceDocument({ operation, fragments }: OperationPlan, fields: readonly OperationField[]): DocumentNode {
  const selections = fields.flatMap(({ nodes }) => nodes);
  const restricted: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  return { kind: Kind.DOCUMENT, definitions: [restricted, ...fragments] };
}
