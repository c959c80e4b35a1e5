import {
  coerceInputValue,
  isInputType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  typeFromAST,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Violation, ViolationLocation } from '../platform/domainError.ts';

const maximumViolations = 100;
const maximumDetail = 500;

/** Where the value of a variable goes. */
interface Place {
  in: ViolationLocation;
  path: string[];
}

/** Everything that is wrong with the values of an operation's variables, at most 100 violations. */
export function findVariableViolations(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  values: Record<string, unknown>,
): Violation[] {
  const places = findPlaces(document, operation);
  const violations: Violation[] = [];
  for (const { variable, type: typeNode, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const type = typeFromAST(schema, typeNode);
    if (!isInputType(type)) continue;
    const place = places.get(name) ?? { in: 'QUERY', path: [name] };
    const refuse = (path: readonly (string | number)[], message: string) => {
      const { field, code, detail } = classify(message);
      const propertyPath = [...place.path, ...path, ...(field === undefined ? [] : [field])].join('.');
      violations.push({ propertyPath, in: place.in, detail: detail.slice(0, maximumDetail), code });
    };
    if (Object.hasOwn(values, name)) {
      coerceInputValue(values[name], type, (path, _value, error) => refuse(path, error.message));
    } else if (isNonNullType(type) && !defaultValue) {
      refuse([], 'Expected non-nullable type');
    }
  }
  return violations.slice(0, maximumViolations);
}

/** GraphQL reports a field that is missing or unknown at the object around it, and the rest in prose only. */
function classify(message: string): { field?: string; code: string; detail: string } {
  const missing = /^Field "(\w+)" of required type/.exec(message);
  if (missing) return { field: missing[1]!, code: 'REQUIRED', detail: 'is required.' };
  const unknown = /^Field "(\w+)" is not defined by type/.exec(message);
  if (unknown) return { field: unknown[1]!, code: 'UNKNOWN_FIELD', detail: message };
  if (message.startsWith('Expected non-nullable type')) return { code: 'REQUIRED', detail: 'is required and must not be null.' };
  return { code: 'INVALID_VALUE', detail: message };
}

/** The argument, or the place inside it, that each variable is used for; a variable with several uses has none. */
function findPlaces(document: DocumentNode, operation: OperationDefinitionNode): Map<string, Place> {
  const places = new Map<string, Place>();
  const ambiguous = new Set<string>();
  const isUsed = (definition: ASTNode) => definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION;
  visit({ ...document, definitions: document.definitions.filter(isUsed) }, {
    VariableDefinition: () => false,
    Directive: () => false,
    Variable(node, _key, parent, _path, ancestors) {
      const name = node.name.value;
      const place = placeOf([...ancestors, parent ?? []], operation);
      const known = places.get(name);
      if (known && known.path.join('.') !== place.path.join('.')) ambiguous.add(name);
      places.set(name, place);
    },
  });
  for (const name of ambiguous) places.delete(name);
  return places;
}

function placeOf(ancestors: readonly (ASTNode | readonly ASTNode[])[], { operation }: OperationDefinitionNode): Place {
  const path = ancestors.flatMap((node) =>
    'kind' in node && (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) ? [node.name.value] : [],
  );
  return operation === OperationTypeNode.MUTATION && path[0] === 'input' ? { in: 'BODY', path: path.slice(1) } : { in: 'QUERY', path };
}
