import type { ExecutionResult } from 'graphql';
import { sqlState } from '../platform/dbErrors.ts';
import { DomainError, PermissionDenied, ValidationFailed } from '../platform/domainError.ts';
import { problemClasses } from '../graphql/mutation.ts';
import { IdempotencyKeyInUse } from '../platform/idempotencyErrors.ts';
import type { RequestContext } from '../platform/requestContext.ts';
import { answerOf, type FieldAnswer } from './fieldAnswer.ts';
import { KeyRecord, type KeyedCall, type Known } from './KeyRecord.ts';
import type { Settled } from './outcomeBytes.ts';

/** A mutation with a key, under its response key, and how it is done. */
export interface Attempt {
  ctx: RequestContext;
  /** Whose the key is: that of the request, or of somebody whom the mutation finds by its input. */
  holder: RequestContext;
  key: string;
  call: KeyedCall;
  execute: () => Promise<ExecutionResult>;
}

/** SQLSTATEs of claim_idempotency_key. */
const inUse = 'KT002';
const used = 'KT003';

/** Each but the first begins because somebody else was done with the same in between. */
const maximumAttempts = 3;

/** What this process is doing now: the database knows of a mutation only from the beginning of its transaction on, if it has one. */
const running = new Set<string>();

/** Does a mutation, or answers what it came to when it was done. @throws IdempotencyKeyReused | IdempotencyKeyInUse */
export async function answerOnce(attempt: Attempt): Promise<FieldAnswer> {
  const record = new KeyRecord(attempt.holder, attempt.call);
  if (running.has(record.name)) throw new IdempotencyKeyInUse();
  running.add(record.name);
  try {
    return await findOrDo(attempt, record);
  } finally {
    running.delete(record.name);
  }
}

async function findOrDo(attempt: Attempt, record: KeyRecord): Promise<FieldAnswer> {
  for (let number = 1; number <= maximumAttempts; number++) {
    const known = await record.find();
    const answer = known ? await replay(attempt, record, known) : await doIt(attempt, record);
    if (answer) return answer;
    attempt.ctx.outcomes.delete(attempt.key);
  }
  throw new IdempotencyKeyInUse();
}

async function replay({ ctx, holder, key, execute }: Attempt, record: KeyRecord, { outcome, answer }: Known): Promise<FieldAnswer> {
  // Who did it may have ended before it could say so.
  await holder.markShown();
  if (answer !== null) return { text: answer, isReplayed: true };
  ctx.outcomes.set(key, unsettle(outcome));
  ctx.loaders.clear();
  const read = answerOf(key, await execute());
  return 'failed' in read ? read : { text: await record.keepAnswer(read.text), isReplayed: true };
}

/** Null when somebody else did it in between. */
async function doIt({ ctx, key, execute }: Attempt, record: KeyRecord): Promise<FieldAnswer | null> {
  ctx.record = record;
  const answer = answerOf(key, await execute());
  ctx.record = undefined;
  const settled = await settle(ctx.outcomes.get(key));
  if (!settled) return answer;
  if ('fault' in settled) return answerToFault(settled.fault, answer);
  const text = 'failed' in answer ? null : answer.text;
  if (!record.isKept) return (await record.keep(settled, text)) ? answer : null;
  // What was done is on record. If that fails, who asks again gets an answer that is read again.
  return text === null ? answer : { text: await record.keepAnswer(text).catch(() => text), isReplayed: false };
}

function answerToFault(fault: unknown, answer: FieldAnswer): FieldAnswer | null {
  const state = sqlState(fault);
  if (state === inUse) throw new IdempotencyKeyInUse();
  return state === used ? null : answer;
}

/** Undefined for what did nothing because it was refused, or has to wait: it may be sent again, mended or not. */
async function settle(outcome: Promise<unknown> | undefined): Promise<Settled | { fault: unknown } | undefined> {
  try {
    return outcome && { value: await outcome };
  } catch (error) {
    if (error instanceof ValidationFailed || error instanceof PermissionDenied) return undefined;
    if (error instanceof DomainError && error.isPassing) return undefined;
    const isProblem = error instanceof DomainError && problemClasses.get(error.constructor.name) === error.constructor;
    return isProblem ? { problem: error } : { fault: error };
  }
}

function unsettle(settled: Settled): Promise<unknown> {
  if ('value' in settled) return Promise.resolve(settled.value);
  const refused = Promise.reject(settled.problem);
  refused.catch(() => {});
  return refused;
}
