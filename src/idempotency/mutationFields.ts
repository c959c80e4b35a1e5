import {
  getArgumentValues,
  getDirectiveValues,
  getOperationAST,
  getVariableValues,
  Kind,
  OperationTypeNode,
  print,
  type ExecutionArgs,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import { idempotent } from '../graphql/idempotent.ts';
import { collectFields, type Selection } from '../planner/collectFields.ts';
import { IdempotencyKeyInvalid, maximumKeyLength } from '../platform/idempotencyErrors.ts';
import type { KeyedCall } from './KeyRecord.ts';
import { namesKeys } from './namesKeys.ts';

type Variables = Record<string, unknown>;

/** A field at the top of a mutation. */
export interface MutationField {
  /** Its response key. */
  key: string;
  nodes: readonly FieldNode[];
  /** Null for a field without an idempotency key. */
  call: KeyedCall | null;
}

const wellFormed = new RegExp(`^[\\x21-\\x7e]{1,${maximumKeyLength}}$`);

/**
 * The fields of a mutation, each with its idempotency key: that of its directive, otherwise that of the header, of which each field
 * makes one of its own. Null for what has no key: a query, and what will not be executed because its variables are not valid.
 *
 * @throws IdempotencyKeyInvalid
 */
export function mutationFields(args: ExecutionArgs, headerKey: string | null): MutationField[] | null {
  const { schema, document, operationName, variableValues } = args;
  if (headerKey === null && !namesKeys(document)) return null;
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.MUTATION) return null;
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}).coerced;
  if (!variables) return null;
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const options = { schema, fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])), flags: variables };
  const selection = collectFields(options, schema.getMutationType()!, [operation.selectionSet]);
  const keyInHeader = headerKey === null ? null : checked(headerKey);
  const isAlone = countMutations(selection) === 1;
  const fields = [...selection].map(([key, nodes]): MutationField => {
    const shared = keyInHeader === null || isAlone ? keyInHeader : `${keyInHeader} ${key}`;
    const idempotencyKey = keyInDirective(nodes, variables) ?? shared;
    const own = idempotencyKey === null ? null : argumentsOf(schema, nodes[0]!, variables);
    return { key, nodes, call: own && { ...own, idempotencyKey: idempotencyKey!, request: requestOf(args, key) } };
  });
  return fields.some(({ call }) => call) ? fields : null;
}

function checked(key: string): string {
  if (!wellFormed.test(key)) throw new IdempotencyKeyInvalid();
  return key;
}

const countMutations = (selection: Selection): number => [...selection.values()].filter(([node]) => node!.name.value !== '__typename').length;

function keyInDirective(nodes: readonly FieldNode[], variables: Variables): string | undefined {
  const keys = nodes.flatMap((node) => (getDirectiveValues(idempotent, node, variables)?.key as string | undefined) ?? []);
  return keys[0] === undefined ? undefined : checked(keys[0]);
}

/** Null for what does nothing: the name of the type, and a field whose arguments are not valid. */
function argumentsOf(schema: GraphQLSchema, node: FieldNode, variables: Variables): Pick<KeyedCall, 'field' | 'args'> | null {
  const field = schema.getMutationType()!.getFields()[node.name.value];
  if (!field) return null;
  try {
    return { field: field.name, args: getArgumentValues(field, node, variables) };
  } catch {
    return null;
  }
}

const requestOf = ({ document, operationName, variableValues }: ExecutionArgs, key: string): unknown => [
  document.loc?.source.body ?? print(document),
  operationName ?? null,
  key,
  variableValues ?? {},
];
