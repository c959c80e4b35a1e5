import { ContactKind } from '../generated/graphql.ts';

const choices = [
  ['', 'All'],
  [ContactKind.Individual, 'People'],
  [ContactKind.Organization, 'Organizations'],
] as const;

interface Props {
  value: ContactKind | '';
  onChange(kind: ContactKind | ''): void;
}

export function KindChoice({ value, onChange }: Props) {
  return (
    <div className="kinds" role="group" aria-label="Kind of contact">
      {choices.map(([kind, label]) => (
        <button key={kind} type="button" aria-pressed={kind === value} onClick={() => onChange(kind)}>
          {label}
        </button>
      ))}
    </div>
  );
}
