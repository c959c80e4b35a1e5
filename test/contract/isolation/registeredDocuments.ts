/** The documents that the applications in examples/ register, with ids and texts of the neighbour for their variables. */
import { readFileSync } from 'node:fs';
import { getNamedType, isInputObjectType, Kind, parse, typeFromAST, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLInputType, type OperationDefinitionNode, type OperationTypeNode } from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import type { Inputs } from './Scene.ts';
import type { Values } from './Values.ts';

export interface RegisteredDocument {
  documentId: string;
  query: string;
  operation: OperationTypeNode;
  variables: Record<string, unknown>;
}

/** The manifests of all examples: texts by their hashes. */
export const manifest: Record<string, string> = Object.assign(
  {},
  ...['web', 'mobile-sync'].map((example) => JSON.parse(readFileSync(`examples/${example}/src/generated/persisted-documents.json`, 'utf8')) as object),
) as Record<string, string>;

export function registeredDocuments(inputs: readonly Inputs[], foreign: Values): RegisteredDocument[] {
  return Object.entries(manifest).map(([documentId, query]) => {
    const document = parse(query);
    const definition = document.definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)!;
    return { documentId, query, operation: definition.operation, variables: variablesOf(document, definition, inputs, foreign) };
  });
}

function variablesOf(document: DocumentNode, { variableDefinitions = [] }: OperationDefinitionNode, inputs: readonly Inputs[], foreign: Values) {
  const uses = usesIn(document);
  const valueOf = (name: string, type: GraphQLInputType): unknown => {
    const of = getNamedType(type);
    const input = isInputObjectType(of) ? inputs.find(({ mutation }) => inputOf(mutation) === of.name)?.foreign : undefined;
    const { argument, about } = uses.get(name)!;
    return input ?? foreign.of(type, argument, about);
  };
  return Object.fromEntries(
    variableDefinitions
      .map(({ variable, type }) => [variable.name.value, valueOf(variable.name.value, typeFromAST(schema, type as never) as unknown as GraphQLInputType)] as const)
      .filter(([name]) => !cursors.has(uses.get(name)!.argument)),
  );
}

const inputOf = (mutation: string): string => `${mutation.replace(/^./, (first) => first.toUpperCase())}Input`;

/** Lists are read from their beginning. */
const cursors = new Set(['after', 'before', 'since']);

/** For which argument a variable is first, and what the field is about. */
function usesIn(document: DocumentNode): Map<string, { argument: string; about: string }> {
  const uses = new Map<string, { argument: string; about: string }>();
  const types = new TypeInfo(schema);
  const enter = ({ name }: { name: { value: string } }) => {
    const [argument, field] = [types.getArgument(), types.getFieldDef()];
    if (argument && field && !uses.has(name.value)) uses.set(name.value, { argument: argument.name, about: getNamedType(field.type).name.replace(/(Connection|Result)$/, '') });
  };
  visit(document, visitWithTypeInfo(types, { Variable: { enter } }));
  return uses;
}
