import { useState } from 'react';
import { labelOf } from '../ui/labelOf.ts';
import type { Field, Values } from './fields.ts';

interface Props {
  fields: readonly Field[];
  base: Values;
  mine: Values;
  theirs: Values;
  onSettle(values: Values): void;
}

/** Somebody else saved first: shows their values beside one's own where both changed the same, and asks which to keep. */
export function StaleChoice({ fields, base, mine, theirs, onSettle }: Props) {
  const changedByThem = fields.filter(({ name }) => theirs[name] !== base[name]);
  const disputed = changedByThem.filter(({ name }) => mine[name] !== base[name] && mine[name] !== theirs[name]);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());

  const setIsKept = ({ name }: Field, isKept: boolean): void =>
    setKept(new Set(isKept ? [...kept, name] : [...kept].filter((other) => other !== name)));

  const settle = (): void => {
    const takenOver = changedByThem.filter(({ name }) => !disputed.some((field) => field.name === name) || !kept.has(name));
    onSettle({ ...mine, ...Object.fromEntries(takenOver.map(({ name }) => [name, theirs[name] ?? ''])) });
  };

  return (
    <section className="stale" role="alert">
      <h4>Somebody else saved in the meantime</h4>
      {disputed.map((field) => (
        <fieldset key={field.name} className="stale-field">
          <legend>
            {field.label} <span className="faint">was {shown(field, base)}</span>
          </legend>
          <Choice field={field} title="Theirs" values={theirs} isChosen={!kept.has(field.name)} onChoose={() => setIsKept(field, false)} />
          <Choice field={field} title="Mine" values={mine} isChosen={kept.has(field.name)} onChoose={() => setIsKept(field, true)} />
        </fieldset>
      ))}
      {disputed.length === 0 && <p>They changed other fields than you did. Nothing of yours is in the way.</p>}
      <button type="button" className="button" onClick={settle}>
        Continue with this
      </button>
    </section>
  );
}

interface ChoiceProps {
  field: Field;
  title: string;
  values: Values;
  isChosen: boolean;
  onChoose(): void;
}

function Choice({ field, title, values, isChosen, onChoose }: ChoiceProps) {
  return (
    <label className="choice">
      <input type="radio" name={`stale-${field.name}`} checked={isChosen} onChange={onChoose} />
      <span className="choice-title">{title}</span>
      <span className="choice-value">{shown(field, values)}</span>
    </label>
  );
}

function shown({ name, kind, options }: Field, values: Values): string {
  const value = values[name] ?? '';
  if (kind === 'checkbox') return value === 'true' ? 'yes' : 'no';
  if (value === '') return 'empty';
  return options ? labelOf(value) : value;
}
