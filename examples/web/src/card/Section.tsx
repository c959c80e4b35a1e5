import type { ReactNode } from 'react';

interface Props {
  title: string;
  children: ReactNode;
  /** How many there are, when not all are shown. */
  total?: number;
  action?: { label: string; text: string; onAct(): void } | undefined;
  isEmpty?: boolean;
}

/** A part of the card. One that is empty and offers nothing to do is left out. */
export function Section({ title, children, total, action, isEmpty = false }: Props) {
  if (isEmpty && !action) return null;
  return (
    <section className={`section ${isEmpty ? 'empty' : ''}`} aria-label={title}>
      <header className="section-head">
        <h3>
          {title}
          {total !== undefined && <span className="faint"> {total}</span>}
        </h3>
        {action && (
          <button type="button" className="button quiet" aria-label={action.label} onClick={action.onAct}>
            {action.text}
          </button>
        )}
      </header>
      {children}
    </section>
  );
}
