import { useEffect, useRef, type KeyboardEvent } from 'react';
import { FieldInput } from './FieldInput.tsx';
import { StaleChoice } from './StaleChoice.tsx';
import { useForm, type FormOptions } from './useForm.ts';

interface Props extends FormOptions {
  label: string;
  saveLabel?: string;
}

/** A form over some fields of an object. Problems stand at the fields they name; what concerns the whole stands above the buttons. */
export function EditForm({ label, saveLabel = 'Save', ...options }: Props) {
  const form = useForm(options);
  const element = useRef<HTMLFormElement>(null);
  const problems = form.problems.fields;

  useEffect(() => holdFocus(element.current!), []);
  useEffect(() => element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [problems]);

  return (
    <form
      ref={element}
      className="form"
      aria-label={label}
      noValidate
      onSubmit={(event) => void form.submit(event)}
      onKeyDown={(event) => event.key === 'Escape' && cancel(event, options.onDone)}
    >
      <div className="form-fields">
        {options.fields.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            value={form.values[field.name] ?? ''}
            problems={problems.get(field.name) ?? []}
            onChange={(value) => form.change(field.name, value)}
          />
        ))}
      </div>
      {form.theirs && (
        <StaleChoice fields={options.fields} base={form.base} mine={form.values} theirs={form.theirs.values} onSettle={form.settle} />
      )}
      <div role="alert">
        {[...form.problems.rest, ...(form.failure === null ? [] : [form.failure])].map((text) => (
          <p key={text} className="form-problem">
            {text}
          </p>
        ))}
      </div>
      <div className="form-buttons">
        <button type="submit" className="button primary" disabled={form.isSaving || form.theirs !== null}>
          {form.isSaving ? 'Saving …' : saveLabel}
        </button>
        <button type="button" className="button" onClick={options.onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}

/** Takes the focus to the first input, and back to the part of the card when the form is gone. */
function holdFocus(form: HTMLElement): () => void {
  const around = form.closest('section, .tags');
  form.querySelector<HTMLElement>('input, select')?.focus();
  return () => {
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) around?.querySelector<HTMLElement>('button')?.focus();
    });
  };
}

function cancel(event: KeyboardEvent, onDone: () => void): void {
  event.stopPropagation();
  onDone();
}
