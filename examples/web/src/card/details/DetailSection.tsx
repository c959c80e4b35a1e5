import { useState, type ReactNode } from 'react';
import type { Outcome } from '../../api/useSave.ts';
import { EditForm } from '../../edit/EditForm.tsx';
import { changesOf, type Field, type Values } from '../../edit/fields.ts';
import { Section } from '../Section.tsx';
import { DetailRow } from './DetailRow.tsx';

export interface Detail {
  id: string;
  version: number;
  label: string;
  text: ReactNode;
  note: string | null;
  isPreferred: boolean;
  values: Values;
}

/** The detail as it was read: the API refuses to change a newer one. */
export interface Target {
  id: string;
  ifVersion: number;
}

interface Props {
  title: string;
  addLabel: string;
  fields: readonly Field[];
  blank: Values;
  details: readonly Detail[];
  add(values: Values): Promise<Outcome>;
  update(target: Target, changes: Record<string, string | null>): Promise<Outcome>;
  remove(target: Target): Promise<Outcome>;
}

/** All details of one kind: each can be changed and removed, and another one added. One form is open at a time. */
export function DetailSection({ title, addLabel, fields, blank, details, add, update, remove }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const close = (): void => setOpen(null);
  const action = { label: addLabel, text: 'Add', onAct: () => setOpen('new') };
  return (
    <Section title={title} action={action} isEmpty={details.length === 0 && open === null}>
      <ul className="details">
        {details.map((detail) =>
          open === detail.id ? (
            <li key={detail.id}>
              <EditForm
                label={`Change ${title}`}
                fields={fields}
                initial={detail.values}
                version={detail.version}
                save={(values, before, version) => update({ id: detail.id, ifVersion: version! }, changesOf(before, values))}
                onDone={close}
              />
            </li>
          ) : (
            <DetailRow
              key={detail.id}
              detail={detail}
              onChange={() => setOpen(detail.id)}
              onRemove={() => remove({ id: detail.id, ifVersion: detail.version })}
            />
          ),
        )}
      </ul>
      {open === 'new' && (
        <EditForm label={addLabel} saveLabel="Add" fields={fields} initial={blank} version={null} save={add} onDone={close} />
      )}
    </Section>
  );
}
