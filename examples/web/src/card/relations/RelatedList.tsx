import type { ReactNode } from 'react';
import { Section } from '../Section.tsx';

interface Props {
  title: string;
  total: number;
  children: readonly ReactNode[];
}

/** The first of what is related, and how many more there are. */
export function RelatedList({ title, total, children }: Props) {
  const left = total - children.length;
  return (
    <Section title={title} total={total} isEmpty={total === 0}>
      <ul className="related-list">{children}</ul>
      {left > 0 && <p className="faint">and {left.toLocaleString('en')} more</p>}
    </Section>
  );
}
