import type { ExecutionResult, GraphQLError } from 'graphql';
import { textOf, writtenResult } from '../planner/answerText.ts';

/** The answer of one field, in JSON, or the result of its execution when that has errors. */
export type FieldAnswer = { text: string; isReplayed: boolean } | { failed: ExecutionResult };

/** What the execution of one field came to. */
export function answerOf(key: string, result: ExecutionResult): FieldAnswer {
  if (result.errors || !result.data) return { failed: result };
  return { text: textOf(result).slice(`{"data":{${JSON.stringify(key)}:`.length, -'}}'.length), isReplayed: false };
}

/** Puts the answers of fields, by their keys, together. One without data leaves none, as its field cannot be null. */
export function joinAnswers(answers: ReadonlyMap<string, FieldAnswer>): ExecutionResult {
  const failures = [...answers.values()].flatMap((answer) => ('failed' in answer ? [answer.failed] : []));
  const errors = failures.flatMap((failed): readonly GraphQLError[] => failed.errors ?? []);
  const members = [...answers].map(([key, answer]) => `${JSON.stringify(key)}:${'failed' in answer ? JSON.stringify(answer.failed.data?.[key]) : answer.text}`);
  if (failures.some(({ data }) => !data)) return { data: null, errors };
  const result = writtenResult(`{${members.join(',')}}`);
  return errors.length ? { data: result.data, errors } : result;
}
