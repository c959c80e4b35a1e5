import { useSave } from '../../api/useSave.ts';
import { flagOf, textOf, type Field, type Values } from '../../edit/fields.ts';
import { getFragmentData, graphql, type FragmentType } from '../../generated/index.ts';
import { EmailType, type EmailInput, type EmailValuesFragment } from '../../generated/graphql.ts';
import { labelOf } from '../../ui/labelOf.ts';
import { detailOf, patchOf } from './detailInput.ts';
import { DetailSection } from './DetailSection.tsx';

export const EmailValues = graphql(`
  fragment EmailValues on Email {
    id
    version
    emailType: type
    address
    description
    isPreferred
  }
`);

const Add = graphql(`
  mutation AddEmail($input: AddEmailInput!) {
    result: addEmail(input: $input) {
      ... on AddEmailPayload {
        email {
          ...EmailValues
        }
      }
      ...ProblemParts
    }
  }
`);

const Update = graphql(`
  mutation UpdateEmail($input: UpdateEmailInput!) {
    result: updateEmail(input: $input) {
      ... on UpdateEmailPayload {
        email {
          ...EmailValues
        }
      }
      ... on StaleVersion {
        currentVersion
        current {
          ...EmailValues
        }
      }
      ...ProblemParts
    }
  }
`);

const Remove = graphql(`
  mutation RemoveEmail($input: RemoveEmailInput!) {
    result: removeEmail(input: $input) {
      ... on RemoveEmailPayload {
        email {
          id
          version
        }
      }
      ...ProblemParts
    }
  }
`);

const fields: readonly Field[] = [
  { name: 'address', label: 'Address', kind: 'email' },
  { name: 'type', label: 'Kind', options: Object.values(EmailType), half: true },
  { name: 'description', label: 'Description', half: true },
  { name: 'isPreferred', label: 'Preferred', kind: 'checkbox' },
];

const blank: Values = { address: '', type: EmailType.WorkEmail, description: '', isPreferred: '' };

const valuesOf = (detail: EmailValuesFragment): Values => ({
  address: detail.address,
  type: detail.emailType,
  description: textOf(detail.description),
  isPreferred: flagOf(detail.isPreferred),
});

interface Props {
  ownerId: string;
  details: readonly FragmentType<typeof EmailValues>[];
}

export function Emails({ ownerId, details }: Props) {
  const add = useSave(Add);
  const update = useSave(Update, (current) =>
    current.__typename === 'Email' ? valuesOf(getFragmentData(EmailValues, current)) : null,
  );
  const remove = useSave(Remove);
  return (
    <DetailSection
      title="E-mail"
      addLabel="Add e-mail"
      fields={fields}
      blank={blank}
      details={getFragmentData(EmailValues, details).map((detail) => ({
        id: detail.id,
        version: detail.version,
        label: labelOf(detail.emailType),
        note: detail.description,
        isPreferred: detail.isPreferred,
        text: <a href={`mailto:${detail.address}`}>{detail.address}</a>,
        values: valuesOf(detail),
      }))}
      add={(values) => add({ input: { ownerId, detail: detailOf(values) as EmailInput } })}
      update={(target, changes) => update({ input: { ownerId, ...target, patch: patchOf(changes) } })}
      remove={(target) => remove({ input: { ownerId, ...target } })}
    />
  );
}
