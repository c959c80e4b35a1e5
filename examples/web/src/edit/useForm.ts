import { useState, type SubmitEvent } from 'react';
import type { Outcome, Theirs } from '../api/useSave.ts';
import type { Field, Values } from './fields.ts';
import { problemsAt } from './problemsAt.ts';

export interface FormOptions {
  fields: readonly Field[];
  initial: Values;
  /** The version that the initial values are from; null for something new. */
  version: number | null;
  save(values: Values, before: Values, version: number | null): Promise<Outcome>;
  onDone(): void;
}

const nothing = { fields: new Map(), rest: [] } as ReturnType<typeof problemsAt>;

/** The state of a form: nothing that was typed is lost by a refusal or a failure. */
export function useForm({ fields, initial, version, save, onDone }: FormOptions) {
  const [base, setBase] = useState({ values: initial, version });
  const [values, setValues] = useState(initial);
  const [isSaving, setIsSaving] = useState(false);
  const [problems, setProblems] = useState(nothing);
  const [failure, setFailure] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<Theirs | null>(null);

  const clear = (): void => {
    setProblems(nothing);
    setFailure(null);
    setTheirs(null);
  };

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    clear();
    const isUnchanged = base.version !== null && fields.every(({ name }) => values[name] === base.values[name]);
    if (isUnchanged) {
      onDone();
      return;
    }
    setIsSaving(true);
    const outcome = await save(values, base.values, base.version);
    setIsSaving(false);
    if (outcome.kind === 'saved') onDone();
    else if (outcome.kind === 'failed') setFailure(outcome.message);
    else if (outcome.theirs) setTheirs(outcome.theirs);
    else setProblems(problemsAt(outcome.problem, fields));
  };

  return {
    values,
    base: base.values,
    isSaving,
    problems,
    failure,
    theirs,
    submit,
    change: (name: string, value: string) => setValues((known) => ({ ...known, [name]: value })),
    /** Goes on from what somebody else saved, with these values. */
    settle: (settled: Values) => {
      if (theirs) setBase(theirs);
      setValues(settled);
      setTheirs(null);
    },
  };
}
