import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';
import type { Values } from '../edit/fields.ts';
import { getFragmentData, type FragmentType } from '../generated/index.ts';
import { badVariables } from './badVariables.ts';
import { explainFailure, isWorthRepeating } from './explainFailure.ts';
import { ProblemParts, type Problem } from './problems.ts';
import { duringWrite } from './writes.ts';

/** What somebody else has saved in the meantime, as a form shows it, and the version that this is. */
export interface Theirs {
  values: Values;
  version: number;
}

/** How a mutation ended: as asked, refused with a typed problem, or without an answer. */
export type Outcome =
  | { kind: 'saved' }
  | { kind: 'refused'; problem: Problem; theirs: Theirs | null }
  | { kind: 'failed'; message: string };

/** Why it was not done, in words, where there are no fields to show problems at. */
export function refusalOf(outcome: Outcome): string | null {
  if (outcome.kind === 'saved') return null;
  return outcome.kind === 'failed' ? outcome.message : outcome.problem.detail;
}

interface MutationData {
  result: { __typename: string };
}

type CurrentIn<Result> = Result extends { __typename: 'StaleVersion'; current: infer Current } ? NonNullable<Current> : never;

/**
 * A function that sends a mutation, which names its field `result`. An attempt that got no answer and is made again with the same
 * variables has the same Idempotency-Key, so that it takes effect once even if the first one arrived after all.
 */
export function useSave<Data extends MutationData, Variables extends Record<string, unknown>>(
  mutation: TypedDocumentNode<Data, Variables>,
  valuesOf?: (current: CurrentIn<Data['result']>) => Values | null,
): (variables: Variables) => Promise<Outcome> {
  const client = useApolloClient();
  const unanswered = useRef<{ variables: string; key: string } | null>(null);

  return async (variables) => {
    const attempt = { variables: JSON.stringify(variables), key: crypto.randomUUID() as string };
    if (unanswered.current?.variables === attempt.variables) attempt.key = unanswered.current.key;
    unanswered.current = attempt;
    try {
      const context = { headers: { 'idempotency-key': attempt.key } };
      const options = { mutation, variables, context, refetchQueries: ['ContactCard'], awaitRefetchQueries: true } as WriteOptions;
      const { data } = await duringWrite(client.mutate(options));
      unanswered.current = null;
      return outcomeOf(data!.result, valuesOf as ValuesOf);
    } catch (error) {
      if (!isWorthRepeating(error)) unanswered.current = null;
      const problem = badVariables(error);
      return problem ? { kind: 'refused', problem, theirs: null } : { kind: 'failed', message: explainFailure(error) };
    }
  };
}

/** The client's own types cannot follow the type of a document that is not known yet. */
type WriteOptions = ApolloClient.MutateOptions<MutationData>;

type ValuesOf = ((current: object) => Values | null) | undefined;

function outcomeOf(result: MutationData['result'], valuesOf: ValuesOf): Outcome {
  if (result.__typename.endsWith('Payload')) return { kind: 'saved' };
  const problem = getFragmentData(ProblemParts, result as FragmentType<typeof ProblemParts>);
  return { kind: 'refused', problem, theirs: isStale(result) ? theirsIn(result, valuesOf) : null };
}

interface StaleResult {
  __typename: string;
  current: object | null;
  currentVersion: number;
}

const isStale = (result: MutationData['result']): result is StaleResult => result.__typename === 'StaleVersion';

function theirsIn({ current, currentVersion }: StaleResult, valuesOf: ValuesOf): Theirs | null {
  const values = current && valuesOf?.(current);
  return values ? { values, version: currentVersion } : null;
}
