import { useState } from 'react';
import { useSave } from '../api/useSave.ts';
import { EditForm } from '../edit/EditForm.tsx';
import { changesOf, textOf, type Field, type Values } from '../edit/fields.ts';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { OrganizationValuesFragment } from '../generated/graphql.ts';
import { shownDate } from '../ui/format.ts';
import { Facts } from './Facts.tsx';
import { Section } from './Section.tsx';

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
  const [isOpen, setIsOpen] = useState(false);
  const update = useSave(Update, (current) =>
    current.__typename === 'OrganizationContact' ? valuesOf(getFragmentData(OrganizationValues, current)) : null,
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
            ['Founded', shownDate(contact.founded)],
            ['Organization id elsewhere', contact.externalOrganizationId],
            ['External id', contact.externalId],
          ]}
        />
      )}
    </Section>
  );
}
