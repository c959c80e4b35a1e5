import { getFragmentData } from '../generated/index.ts';
import { ValueHolder, type Problem } from '../api/problems.ts';
import type { Field } from './fields.ts';

export interface FieldProblem {
  detail: string;
  /** The contact that has the value already. */
  holder: { id: string; name: string } | null;
}

interface Sorted {
  fields: ReadonlyMap<string, readonly FieldProblem[]>;
  /** What concerns no field of the form. */
  rest: readonly string[];
}

/** Sorts what a problem says to the fields that it is about, by the paths it names. */
export function problemsAt(problem: Problem, fields: readonly Field[]): Sorted {
  if (!('propertyPath' in problem) && !('violations' in problem)) return { fields: new Map(), rest: [problem.detail] };
  const found = 'violations' in problem ? problem.violations : [problem];
  const sorted = new Map<string, FieldProblem[]>();
  const rest: string[] = [];
  for (const { propertyPath, detail, existing } of found) {
    const field = fieldAt(propertyPath, fields);
    if (!field) rest.push(`${propertyPath}: ${detail}`);
    else sorted.set(field.name, [...(sorted.get(field.name) ?? []), { detail, holder: holderOf(existing) }]);
  }
  return { fields: sorted, rest };
}

/** A path begins with the object that the form edits: patch.name, role.creditLimit.amount; or is the field itself. */
function fieldAt(path: string, fields: readonly Field[]): Field | undefined {
  const inside = path.replace(/^(patch|detail|role)\./, '');
  return fields.find(({ name }) => inside === name || inside.startsWith(`${name}.`) || name.startsWith(`${inside}.`));
}

type Existing = Extract<Problem, { __typename: 'Conflict' }>['existing'];

function holderOf(existing: Existing): FieldProblem['holder'] {
  const holder = getFragmentData(ValueHolder, existing);
  if (!holder) return null;
  if ('contact' in holder) return holder.contact;
  return 'name' in holder ? holder : null;
}
