import { useId } from 'react';
import { ContactLink } from '../ui/ContactLink.tsx';
import { labelOf } from '../ui/labelOf.ts';
import type { Field } from './fields.ts';
import type { FieldProblem } from './problemsAt.ts';

interface Props {
  field: Field;
  value: string;
  problems: readonly FieldProblem[];
  onChange(value: string): void;
}

/** A labelled input; what is wrong with its value is said below it, and to screen readers with it. */
export function FieldInput({ field, value, problems, onChange }: Props) {
  const id = useId();
  const isWrong = problems.length > 0;
  const shared = {
    id,
    name: field.name,
    'aria-invalid': isWrong,
    'aria-describedby': isWrong || field.hint ? `${id}-notes` : undefined,
  };
  return (
    <div className={`field ${field.half ? 'half' : ''} ${field.kind === 'checkbox' ? 'check' : ''}`}>
      <label htmlFor={id}>{field.label}</label>
      {field.options ? (
        <select {...shared} value={value} onChange={(event) => onChange(event.target.value)}>
          {field.options.map((option) => (
            <option key={option} value={option}>
              {labelOf(option)}
            </option>
          ))}
        </select>
      ) : field.kind === 'checkbox' ? (
        <input {...shared} type="checkbox" checked={value === 'true'} onChange={(event) => onChange(event.target.checked ? 'true' : '')} />
      ) : (
        <input
          {...shared}
          type={field.kind ?? 'text'}
          value={value}
          autoComplete="off"
          list={field.suggestions && `${id}-words`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {field.suggestions && (
        <datalist id={`${id}-words`}>
          {field.suggestions.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
      <div id={`${id}-notes`} className="field-notes">
        {problems.map((problem) => (
          <FieldProblemText key={problem.detail} problem={problem} />
        ))}
        {field.hint && !isWrong && <p className="field-hint">{field.hint}</p>}
      </div>
    </div>
  );
}

function FieldProblemText({ problem: { detail, holder } }: { problem: FieldProblem }) {
  return (
    <p className="field-problem">
      {detail.charAt(0).toUpperCase() + detail.slice(1)}
      {holder && (
        <>
          {' '}
          It belongs to <ContactLink id={holder.id}>{holder.name}</ContactLink>.
        </>
      )}
    </p>
  );
}
