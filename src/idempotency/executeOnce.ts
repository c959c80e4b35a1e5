import { getOperationAST, GraphQLError, Kind, type DocumentNode, type ExecutionArgs, type ExecutionResult, type FieldNode } from 'graphql';
import { openMutations } from '../graphql/mutation.ts';
import type { Execute } from '../planner/Outcome.ts';
import { documentWith } from '../planner/referenceDocument.ts';
import { IdempotencyProblem } from '../platform/idempotencyErrors.ts';
import type { RequestContext } from '../platform/requestContext.ts';
import { answerOnce } from './answerOnce.ts';
import { answerOf, joinAnswers, type FieldAnswer } from './fieldAnswer.ts';
import type { KeyedCall } from './KeyRecord.ts';
import { mutationFields, type MutationField } from './mutationFields.ts';

export interface OnceResult {
  result: ExecutionResult;
  /** Whether every mutation was done before. */
  isReplayed: boolean;
}

/** Executes a document that is valid; mutations that have an idempotency key are done once, however often they are sent. */
export async function executeOnce(args: ExecutionArgs, headerKey: string | null, execute: Execute): Promise<OnceResult> {
  const fields = readFields(args, headerKey);
  if (fields instanceof IdempotencyProblem) return { result: { errors: [errorOf(fields)] }, isReplayed: false };
  if (!fields?.some(({ call }) => call)) return { result: await execute(args), isReplayed: false };
  const answers = new Map<string, FieldAnswer>();
  for (const field of fields) {
    const answer = await answerField(args, field, fields.length === 1 ? args.document : partWith(args, field), execute);
    answers.set(field.key, answer);
    // As everywhere, a mutation that fails is the last one.
    if ('failed' in answer && !answer.failed.data) break;
  }
  const isReplayed = fields.every(({ key, nodes }) => nodes[0]!.name.value === '__typename' || isReplay(answers.get(key)));
  return { result: joinAnswers(answers), isReplayed };
}

/** Without a credential, only what needs none can have a key. */
function readFields(args: ExecutionArgs, headerKey: string | null): MutationField[] | IdempotencyProblem | null {
  const { isSignedIn } = args.contextValue as RequestContext;
  try {
    const fields = mutationFields(args, headerKey);
    return isSignedIn ? fields : (fields?.map((field) => (openMutations.has(field.call?.field ?? '') ? field : { ...field, call: null })) ?? null);
  } catch (error) {
    if (error instanceof IdempotencyProblem) return error;
    throw error;
  }
}

async function answerField(args: ExecutionArgs, field: MutationField, document: DocumentNode, execute: Execute): Promise<FieldAnswer> {
  const { key, nodes, call } = field;
  const ctx = args.contextValue as RequestContext;
  const executeField = async () => execute({ ...args, document });
  try {
    const holder = call && (await holderOf(ctx, call));
    return holder ? await answerOnce({ ctx, holder, key, call, execute: executeField }) : answerOf(key, await executeField());
  } catch (error) {
    return { failed: { data: null, errors: [errorOf(error, { nodes, path: [key] })] } };
  }
}

/** Whose the key of a call is. */
async function holderOf(ctx: RequestContext, { field, args }: KeyedCall): Promise<RequestContext | null> {
  const { keyHolder } = openMutations.get(field) ?? {};
  if (keyHolder) return keyHolder(ctx, args.input);
  return ctx.isSignedIn ? ctx : null;
}

const errorOf = (error: unknown, place: { nodes?: readonly FieldNode[]; path?: string[] } = {}): GraphQLError =>
  new GraphQLError((error as Error).message, { ...place, originalError: error as Error });

const isReplay = (answer: FieldAnswer | undefined): boolean => answer !== undefined && 'text' in answer && answer.isReplayed;

/** The same nodes in the same document: planned once. */
const parts = new WeakMap<FieldNode, { nodes: readonly FieldNode[]; document: DocumentNode }>();

function partWith({ document, operationName }: ExecutionArgs, { nodes }: MutationField): DocumentNode {
  const known = parts.get(nodes[0]!);
  if (known?.nodes.length === nodes.length && known.nodes.every((node, index) => node === nodes[index])) return known.document;
  const operation = getOperationAST(document, operationName)!;
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const part = { nodes, document: documentWith({ operation, fragments }, [{ nodes }]) };
  parts.set(nodes[0]!, part);
  return part.document;
}
