import { GraphQLError, Kind, parse, validate, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { OperationType } from '../../../generated/prisma/client.ts';
import type { CheckDocument } from '../service/readManifest.ts';
import { coordinatesIn } from './coordinates.ts';

/** Many times what a large screen asks for; validating takes the square of it at worst. */
const maximumTokens = 10_000;

/** Looks whether the schema takes a document, and finds what of the schema it names. */
export const documentChecker =
  (schema: GraphQLSchema): CheckDocument =>
  (text) => {
    const document = parsed(text);
    if (document instanceof GraphQLError) return [describe(document)];
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const [operation] = operations;
    const counted = operations.length === 1 ? [] : [`must have exactly one operation; it has ${operations.length}.`];
    const problems = [...counted, ...validate(schema, document).map(describe)];
    if (problems.length > 0 || !operation) return problems;
    return { operationName: operation.name?.value ?? null, operationType: typeOf(operation), coordinates: coordinatesIn(schema, document) };
  };

const typeOf = ({ operation }: OperationDefinitionNode): OperationType => operation.toUpperCase() as OperationType;

function parsed(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens: maximumTokens });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function describe({ message, locations }: GraphQLError): string {
  const places = locations?.map(({ line, column }) => `line ${line}, column ${column}`).join('; ');
  return places ? `${message} (${places})` : message;
}
