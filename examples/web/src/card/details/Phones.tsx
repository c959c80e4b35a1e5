import { useSave } from '../../api/useSave.ts';
import { flagOf, textOf, type Field, type Values } from '../../edit/fields.ts';
import { getFragmentData, graphql, type FragmentType } from '../../generated/index.ts';
import { PhoneType, type PhoneInput, type PhoneValuesFragment } from '../../generated/graphql.ts';
import { labelOf } from '../../ui/labelOf.ts';
import { detailOf, patchOf } from './detailInput.ts';
import { DetailSection } from './DetailSection.tsx';

export const PhoneValues = graphql(`
  fragment PhoneValues on Phone {
    id
    version
    phoneType: type
    number
    e164
    description
    isPreferred
  }
`);

const Add = graphql(`
  mutation AddPhone($input: AddPhoneInput!) {
    result: addPhone(input: $input) {
      ... on AddPhonePayload {
        phone {
          ...PhoneValues
        }
      }
      ...ProblemParts
    }
  }
`);

const Update = graphql(`
  mutation UpdatePhone($input: UpdatePhoneInput!) {
    result: updatePhone(input: $input) {
      ... on UpdatePhonePayload {
        phone {
          ...PhoneValues
        }
      }
      ... on StaleVersion {
        currentVersion
        current {
          ...PhoneValues
        }
      }
      ...ProblemParts
    }
  }
`);

const Remove = graphql(`
  mutation RemovePhone($input: RemovePhoneInput!) {
    result: removePhone(input: $input) {
      ... on RemovePhonePayload {
        phone {
          id
          version
        }
      }
      ...ProblemParts
    }
  }
`);

const fields: readonly Field[] = [
  { name: 'number', label: 'Number', kind: 'tel' },
  { name: 'type', label: 'Kind', options: Object.values(PhoneType), half: true },
  { name: 'description', label: 'Description', half: true },
  { name: 'isPreferred', label: 'Preferred', kind: 'checkbox' },
];

const blank: Values = { number: '', type: PhoneType.Main, description: '', isPreferred: '' };

const valuesOf = (detail: PhoneValuesFragment): Values => ({
  number: detail.number,
  type: detail.phoneType,
  description: textOf(detail.description),
  isPreferred: flagOf(detail.isPreferred),
});

interface Props {
  ownerId: string;
  details: readonly FragmentType<typeof PhoneValues>[];
}

export function Phones({ ownerId, details }: Props) {
  const add = useSave(Add);
  const update = useSave(Update, (current) =>
    current.__typename === 'Phone' ? valuesOf(getFragmentData(PhoneValues, current)) : null,
  );
  const remove = useSave(Remove);
  return (
    <DetailSection
      title="Phone"
      addLabel="Add phone"
      fields={fields}
      blank={blank}
      details={getFragmentData(PhoneValues, details).map((detail) => ({
        id: detail.id,
        version: detail.version,
        label: labelOf(detail.phoneType),
        note: detail.description,
        isPreferred: detail.isPreferred,
        text: <a href={`tel:${detail.e164 ?? detail.number}`}>{detail.number}</a>,
        values: valuesOf(detail),
      }))}
      add={(values) => add({ input: { ownerId, detail: detailOf(values) as PhoneInput } })}
      update={(target, changes) => update({ input: { ownerId, ...target, patch: patchOf(changes) } })}
      remove={(target) => remove({ input: { ownerId, ...target } })}
    />
  );
}
