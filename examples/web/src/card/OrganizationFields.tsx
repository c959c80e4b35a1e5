import { useSave } from '../api/useSave.ts';
import { textOf, type Field, type Values } from '../edit/fields.ts';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { OrganizationValuesFragment } from '../generated/graphql.ts';
import { shownDate } from '../ui/format.ts';
import { About } from './About.tsx';

export const OrganizationValues = graphql(`
  fragment OrganizationValues on OrganizationContact {
    id
    version
    name
    founded
    externalOrganizationId
    externalId
  }
`);

const Update = graphql(`
  mutation UpdateOrganization($input: UpdateOrganizationContactInput!) {
    result: updateOrganizationContact(input: $input) {
      ... on UpdateOrganizationContactPayload {
        contact {
          ...OrganizationValues
        }
      }
      ... on StaleVersion {
        currentVersion
        current {
          ...OrganizationValues
        }
      }
      ...ProblemParts
    }
  }
`);

const fields: readonly Field[] = [
  { name: 'name', label: 'Name' },
  { name: 'founded', label: 'Founded', kind: 'date', half: true },
  { name: 'externalOrganizationId', label: 'Organization id elsewhere', half: true },
  { name: 'externalId', label: 'External id', hint: 'The id in another system, unique among the contacts.' },
];

const valuesOf = (contact: OrganizationValuesFragment): Values => ({
  name: contact.name,
  founded: textOf(contact.founded),
  externalOrganizationId: textOf(contact.externalOrganizationId),
  externalId: textOf(contact.externalId),
});

export function OrganizationFields({ contact: masked }: { contact: FragmentType<typeof OrganizationValues> }) {
  const contact = getFragmentData(OrganizationValues, masked);
  const update = useSave(Update, (current) =>
    current.__typename === 'OrganizationContact' ? valuesOf(getFragmentData(OrganizationValues, current)) : null,
  );
  return (
    <About
      contact={contact}
      fields={fields}
      values={valuesOf(contact)}
      update={update}
      facts={[
        ['Name', contact.name],
        ['Founded', shownDate(contact.founded)],
        ['Organization id elsewhere', contact.externalOrganizationId],
        ['External id', contact.externalId],
      ]}
    />
  );
}
