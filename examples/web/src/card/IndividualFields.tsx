import { useSave } from '../api/useSave.ts';
import { textOf, type Field, type Values } from '../edit/fields.ts';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { IndividualValuesFragment } from '../generated/graphql.ts';
import { shownDate } from '../ui/format.ts';
import { About } from './About.tsx';

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
  const update = useSave(Update, (current) =>
    current.__typename === 'IndividualContact' ? valuesOf(getFragmentData(IndividualValues, current)) : null,
  );
  return (
    <About
      contact={contact}
      fields={fields}
      values={valuesOf(contact)}
      update={update}
      facts={[
        ['Name', contact.name],
        ['Date of birth', shownDate(contact.dateOfBirth)],
        ['Anniversary', shownDate(contact.anniversary)],
        ['External id', contact.externalId],
      ]}
    />
  );
}
