import { useState } from 'react';
import { useSave } from '../api/useSave.ts';
import { EditForm } from '../edit/EditForm.tsx';
import { changesOf, textOf, type Field, type Values } from '../edit/fields.ts';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { IndividualValuesFragment } from '../generated/graphql.ts';
import { shownDate } from '../ui/format.ts';
import { Facts } from './Facts.tsx';
import { Section } from './Section.tsx';

export const IndividualValues = graphql(`
  fragment IndividualValues on IndividualContact {
    id
    version
    name
    dateOfBirth
    anniversary
    externalId
  }
`);

const Update = graphql(`
  mutation UpdateIndividual($input: UpdateIndividualContactInput!) {
    result: updateIndividualContact(input: $input) {
      ... on UpdateIndividualContactPayload {
        contact {
          ...IndividualValues
        }
      }
      ... on StaleVersion {
        currentVersion
        current {
          ...IndividualValues
        }
      }
      ...ProblemParts
    }
  }
`);

const fields: readonly Field[] = [
  { name: 'name', label: 'Name' },
  { name: 'dateOfBirth', label: 'Date of birth', kind: 'date', half: true },
  { name: 'anniversary', label: 'Anniversary', kind: 'date', half: true },
  { name: 'externalId', label: 'External id', hint: 'The id in another system, unique among the contacts.' },
];

const valuesOf = (contact: IndividualValuesFragment): Values => ({
  name: contact.name,
  dateOfBirth: textOf(contact.dateOfBirth),
  anniversary: textOf(contact.anniversary),
  externalId: textOf(contact.externalId),
});

export function IndividualFields({ contact: masked }: { contact: FragmentType<typeof IndividualValues> }) {
  const contact = getFragmentData(IndividualValues, masked);
  const [isOpen, setIsOpen] = useState(false);
  const update = useSave(Update, (current) =>
    current.__typename === 'IndividualContact' ? valuesOf(getFragmentData(IndividualValues, current)) : null,
  );
  const edit = { label: 'Edit name and dates', text: 'Edit', onAct: () => setIsOpen(true) };
  return (
    <Section title="About" about={contact.id} action={isOpen ? undefined : edit}>
      {isOpen ? (
        <EditForm
          label="Edit the contact"
          fields={fields}
          initial={valuesOf(contact)}
          version={contact.version}
          save={(values, before, version) => update({ input: { id: contact.id, ifVersion: version, patch: changesOf(before, values) } })}
          onDone={() => setIsOpen(false)}
        />
      ) : (
        <Facts
          facts={[
            ['Name', contact.name],
            ['Date of birth', shownDate(contact.dateOfBirth)],
            ['Anniversary', shownDate(contact.anniversary)],
            ['External id', contact.externalId],
          ]}
        />
      )}
    </Section>
  );
}
