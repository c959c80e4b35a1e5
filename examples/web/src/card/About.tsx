import { useState, type ComponentProps } from 'react';
import type { Outcome } from '../api/useSave.ts';
import { EditForm } from '../edit/EditForm.tsx';
import { changesOf, type Field, type Values } from '../edit/fields.ts';
import { Facts } from './Facts.tsx';
import { Section } from './Section.tsx';

/** What an update of a contact takes, of either kind. */
interface Update {
  input: { id: string; ifVersion: number | null; patch: ReturnType<typeof changesOf> };
}

interface Props extends ComponentProps<typeof Facts> {
  contact: { id: string; version: number };
  fields: readonly Field[];
  values: Values;
  update: (variables: Update) => Promise<Outcome>;
}

/** A contact's own fields: shown, and edited in their place. */
export function About({ contact, fields, values, facts, update }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const edit = { label: 'Edit name and dates', text: 'Edit', onAct: () => setIsOpen(true) };
  return (
    <Section title="About" about={contact.id} action={isOpen ? undefined : edit}>
      {isOpen ? (
        <EditForm
          label="Edit the contact"
          fields={fields}
          initial={values}
          version={contact.version}
          save={(changed, before, version) => update({ input: { id: contact.id, ifVersion: version, patch: changesOf(before, changed) } })}
          onDone={() => setIsOpen(false)}
        />
      ) : (
        <Facts facts={facts} />
      )}
    </Section>
  );
}
