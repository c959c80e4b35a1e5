import type { ReactNode } from 'react';
import { contactHref, openContact } from './place.ts';

/** A link to another contact, which opens without loading the page anew. */
export function ContactLink({ id, children, className }: { id: string; children: ReactNode; className?: string }) {
  return (
    <a
      href={contactHref(id)}
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        openContact(id);
      }}
    >
      {children}
    </a>
  );
}
