import { getOperationAST, Kind, parse, type DocumentNode, OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import { exampleOperations } from '../../src/http/graphiql/examples.ts';
import * as generated from '../generated/graphql.ts';
import { readExamples } from './corpus/examples.ts';

/** A query of the project, in the document that it stands in. */
export interface CorpusQuery {
  name: string;
  text: string;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** Every query of the project: those of its tests, of the playground and of the example clients. The same text counts once. */
export function readCorpus(): CorpusQuery[] {
  const tests = Object.entries(generated).flatMap(([name, value]) =>
    value instanceof generated.TypedDocumentString ? [{ name, text: value.toString() }] : [],
  );
  const playground = exampleOperations.map((text, index) => ({ name: `GraphiQL example ${index + 1}`, text }));
  const queries = [...tests, ...playground, ...readExamples()].flatMap(({ name, text }) => queriesIn(name, text));
  return [...new Map(queries.map((query) => [`${query.operation.name?.value ?? ''} ${query.text}`, query])).values()];
}

function queriesIn(name: string, text: string): CorpusQuery[] {
  const document = parse(text);
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== OperationTypeNode.QUERY) return [];
    const operationName = definition.name?.value;
    return {
      name: `${name} (${operationName ?? 'no name'})`,
      text,
      document,
      operation: getOperationAST(document, operationName)!,
    };
  });
}
