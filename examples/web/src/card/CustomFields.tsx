import { Facts } from './Facts.tsx';
import { Section } from './Section.tsx';

/** The fields that the tenant added. What is no single value is shown as JSON. */
export function CustomFields({ fields }: { fields: Readonly<Record<string, unknown>> }) {
  const facts = Object.entries(fields).map(([name, value]) => [name, textOf(value)] as const);
  return (
    <Section title="Custom fields" isEmpty={facts.length === 0}>
      <Facts facts={facts} />
    </Section>
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
