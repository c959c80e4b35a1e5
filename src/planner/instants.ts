import {
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../platform/requestContext.ts';
import { collectFields } from './collectFields.ts';
import type { Execute } from './Outcome.ts';
import { documentWith } from './referenceDocument.ts';

/** The argument of a field at the top that says as of which instant everything below the field is read. */
const instantArgument = 'asOf';

/** Fields at the top that are read as of one instant; of now when there is none. */
interface Part {
  instant: Date | undefined;
  keys: string[];
  nodes: FieldNode[];
}

/** The parts of an operation, and its response keys in their order. */
interface Split {
  operation: OperationDefinitionNode;
  fragments: FragmentDefinitionNode[];
  parts: Part[];
  keys: string[];
}

const mentioning = new WeakMap<DocumentNode, boolean>();

/** Whether a document says anywhere as of which instant it reads, be it now. */
export function mentionsInstant(document: DocumentNode): boolean {
  let mentions = mentioning.get(document);
  if (mentions === undefined) {
    mentions = false;
    visit(document, { Argument: ({ name }) => void (mentions ||= name.value === instantArgument) });
    mentioning.set(document, mentions);
  }
  return mentions;
}

/**
 * Executes each field at the top in a context that is bound to its instant. An operation of one instant is executed as it is; one of
 * several by parts, which are put together in the order of the document.
 */
export async function executeAtInstants(args: ExecutionArgs, execute: Execute): Promise<ExecutionResult> {
  const split = mentionsInstant(args.document) ? splitByInstant(args) : null;
  if (!split || split.parts.length === 0) return execute(args);
  const [first, ...others] = split.parts;
  if (others.length === 0) return execute(at(args, first!));
  const results = await Promise.all(
    split.parts.map(async (part) => execute(at({ ...args, document: partialDocument(args.document, split, part) }, part))),
  );
  const errors = results.flatMap((result) => result.errors ?? []);
  return { ...(errors.length > 0 && { errors }), data: together(split.keys, results) };
}

function at(args: ExecutionArgs, { instant }: Part): ExecutionArgs {
  return instant ? { ...args, contextValue: (args.contextValue as RequestContext).at(instant) } : args;
}

/** Null when nothing is split: the execution knows what to say of variables that are not valid. */
function splitByInstant({ schema, document, operationName, variableValues }: ExecutionArgs): Split | null {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  if (!coerced) return null;
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const options = { schema, fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])), flags: coerced };
  const query = schema.getQueryType()!;
  const selection = collectFields(options, query, [operation.selectionSet]);
  const parts = new Map<number | undefined, Part>();
  for (const [key, nodes] of selection) {
    const instant = instantOf(query.getFields()[nodes[0]!.name.value], nodes[0]!, coerced);
    const part = parts.get(instant?.getTime()) ?? { instant, keys: [], nodes: [] };
    parts.set(instant?.getTime(), part);
    part.keys.push(key);
    part.nodes.push(...nodes);
  }
  return { operation, fragments, parts: [...parts.values()], keys: [...selection.keys()] };
}

function instantOf(field: GraphQLField<unknown, unknown> | undefined, node: FieldNode, variables: Record<string, unknown>): Date | undefined {
  if (!field?.args.some(({ name }) => name === instantArgument)) return undefined;
  try {
    return (getArgumentValues(field, node, variables)[instantArgument] as Date | null | undefined) ?? undefined;
  } catch {
    // The execution says what is wrong with the arguments.
    return undefined;
  }
}

/** The same part of a document is the same document, for which there is a plan already. */
const documentsKept = 10;
const partialDocuments = new WeakMap<DocumentNode, LRUCache<string, DocumentNode>>();

function partialDocument(document: DocumentNode, split: Split, { keys, nodes }: Part): DocumentNode {
  const known = partialDocuments.get(document) ?? new LRUCache<string, DocumentNode>({ max: documentsKept });
  partialDocuments.set(document, known);
  const name = JSON.stringify([split.operation.name?.value, keys]);
  const partial = known.get(name) ?? documentWith(split, [{ nodes }]);
  known.set(name, partial);
  return partial;
}

/** A part whose data is null leaves nothing of the whole. */
function together(keys: readonly string[], results: readonly ExecutionResult[]): Record<string, unknown> | null {
  const parts = results.map(({ data }) => data);
  if (!parts.every((data) => data !== null && data !== undefined)) return null;
  const whole = Object.assign({}, ...parts) as Record<string, unknown>;
  return Object.fromEntries(keys.map((key) => [key, whole[key]]));
}
