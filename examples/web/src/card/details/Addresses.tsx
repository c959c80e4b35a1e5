import { useSave } from '../../api/useSave.ts';
import { flagOf, textOf, type Field, type Values } from '../../edit/fields.ts';
import { getFragmentData, graphql, type FragmentType } from '../../generated/index.ts';
import { AddressType, CountryCode, type AddressInput, type AddressValuesFragment } from '../../generated/graphql.ts';
import { labelOf } from '../../ui/labelOf.ts';
import { detailOf, patchOf } from './detailInput.ts';
import { DetailSection } from './DetailSection.tsx';

export const AddressValues = graphql(`
  fragment AddressValues on Address {
    id
    version
    addressType: type
    recipientName
    streetName
    streetNumber
    zip
    city
    countryCode
    fullAddress
    description
    isPreferred
  }
`);

const Add = graphql(`
  mutation AddAddress($input: AddAddressInput!) {
    result: addAddress(input: $input) {
      ... on AddAddressPayload {
        address {
          ...AddressValues
        }
      }
      ...ProblemParts
    }
  }
`);

const Update = graphql(`
  mutation UpdateAddress($input: UpdateAddressInput!) {
    result: updateAddress(input: $input) {
      ... on UpdateAddressPayload {
        address {
          ...AddressValues
        }
      }
      ... on StaleVersion {
        currentVersion
        current {
          ...AddressValues
        }
      }
      ...ProblemParts
    }
  }
`);

const Remove = graphql(`
  mutation RemoveAddress($input: RemoveAddressInput!) {
    result: removeAddress(input: $input) {
      ... on RemoveAddressPayload {
        address {
          id
          version
        }
      }
      ...ProblemParts
    }
  }
`);

const fields: readonly Field[] = [
  { name: 'streetName', label: 'Street', half: true },
  { name: 'streetNumber', label: 'House number', half: true },
  { name: 'zip', label: 'Postcode', half: true },
  { name: 'city', label: 'City', half: true },
  { name: 'countryCode', label: 'Country', options: ['', ...Object.values(CountryCode)], half: true },
  { name: 'type', label: 'Kind', options: Object.values(AddressType), half: true },
  { name: 'description', label: 'Description' },
  { name: 'isPreferred', label: 'Preferred', kind: 'checkbox' },
];

const blank: Values = {
  streetName: '',
  streetNumber: '',
  zip: '',
  city: '',
  countryCode: '',
  type: AddressType.Office,
  description: '',
  isPreferred: '',
};

const valuesOf = (detail: AddressValuesFragment): Values => ({
  streetName: textOf(detail.streetName),
  streetNumber: textOf(detail.streetNumber),
  zip: textOf(detail.zip),
  city: textOf(detail.city),
  countryCode: textOf(detail.countryCode),
  type: detail.addressType,
  description: textOf(detail.description),
  isPreferred: flagOf(detail.isPreferred),
});

interface Props {
  ownerId: string;
  details: readonly FragmentType<typeof AddressValues>[];
}

export function Addresses({ ownerId, details }: Props) {
  const add = useSave(Add);
  const update = useSave(Update, (current) =>
    current.__typename === 'Address' ? valuesOf(getFragmentData(AddressValues, current)) : null,
  );
  const remove = useSave(Remove);
  return (
    <DetailSection
      title="Address"
      addLabel="Add address"
      fields={fields}
      blank={blank}
      details={getFragmentData(AddressValues, details).map((detail) => ({
        id: detail.id,
        version: detail.version,
        label: labelOf(detail.addressType),
        note: detail.description,
        isPreferred: detail.isPreferred,
        text: <span className="lines">{detail.fullAddress}</span>,
        values: valuesOf(detail),
      }))}
      add={(values) => add({ input: { ownerId, detail: detailOf(values) as AddressInput } })}
      update={(target, changes) => update({ input: { ownerId, ...target, patch: patchOf(changes) } })}
      remove={(target) => remove({ input: { ownerId, ...target } })}
    />
  );
}
