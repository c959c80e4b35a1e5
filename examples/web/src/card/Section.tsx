import type { ReactNode } from 'react';
import { useIsRecent } from '../live/useLive.ts';

interface Props {
  title: string;
  children: ReactNode;
  /** How many there are, when not all are shown. */
  total?: number;
  action?: { label: string; text: string; onAct(): void } | undefined;
  isEmpty?: boolean;
  /** The object that the part is about: it lights up when somebody else changes it. */
  about?: string | undefined;
}

/** A part of the card. One that is empty and offers nothing to do is left out. */
export function Section({ title, children, total, action, isEmpty = false, about }: Props) {
  const isRecent = useIsRecent(about);
  if (isEmpty && !action) return null;
  return (
    <section className={`section ${isEmpty ? 'empty' : ''} ${isRecent ? 'fresh' : ''}`} aria-label={title}>
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
