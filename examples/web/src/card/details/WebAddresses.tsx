import { useSave } from '../../api/useSave.ts';
import { flagOf, textOf, type Field, type Values } from '../../edit/fields.ts';
import { getFragmentData, graphql, type FragmentType } from '../../generated/index.ts';
import { WebAddressType, type WebAddressInput, type WebAddressValuesFragment } from '../../generated/graphql.ts';
import { labelOf } from '../../ui/labelOf.ts';
import { detailOf, patchOf } from './detailInput.ts';
import { DetailSection } from './DetailSection.tsx';

export const WebAddressValues = graphql(`
  fragment WebAddressValues on WebAddress {
    id
    version
    webAddressType: type
    url
    description
    isPreferred
  }
`);

const Add = graphql(`
  mutation AddWebAddress($input: AddWebAddressInput!) {
    result: addWebAddress(input: $input) {
      ... on AddWebAddressPayload {
        webAddress {
          ...WebAddressValues
        }
      }
      ...ProblemParts
    }
  }
`);

const Update = graphql(`
  mutation UpdateWebAddress($input: UpdateWebAddressInput!) {
    result: updateWebAddress(input: $input) {
      ... on UpdateWebAddressPayload {
        webAddress {
          ...WebAddressValues
        }
      }
      ... on StaleVersion {
        currentVersion
        current {
          ...WebAddressValues
        }
      }
      ...ProblemParts
    }
  }
`);

const Remove = graphql(`
  mutation RemoveWebAddress($input: RemoveWebAddressInput!) {
    result: removeWebAddress(input: $input) {
      ... on RemoveWebAddressPayload {
        webAddress {
          id
          version
        }
      }
      ...ProblemParts
    }
  }
`);

const fields: readonly Field[] = [
  { name: 'url', label: 'URL', kind: 'url' },
  { name: 'type', label: 'Kind', options: Object.values(WebAddressType), half: true },
  { name: 'description', label: 'Description', half: true },
  { name: 'isPreferred', label: 'Preferred', kind: 'checkbox' },
];

const blank: Values = { url: '', type: WebAddressType.HomepageOrWebsite, description: '', isPreferred: '' };

const valuesOf = (detail: WebAddressValuesFragment): Values => ({
  url: detail.url,
  type: detail.webAddressType,
  description: textOf(detail.description),
  isPreferred: flagOf(detail.isPreferred),
});

interface Props {
  ownerId: string;
  details: readonly FragmentType<typeof WebAddressValues>[];
}

export function WebAddresses({ ownerId, details }: Props) {
  const add = useSave(Add);
  const update = useSave(Update, (current) =>
    current.__typename === 'WebAddress' ? valuesOf(getFragmentData(WebAddressValues, current)) : null,
  );
  const remove = useSave(Remove);
  return (
    <DetailSection
      title="Web"
      addLabel="Add web address"
      fields={fields}
      blank={blank}
      details={getFragmentData(WebAddressValues, details).map((detail) => ({
        id: detail.id,
        version: detail.version,
        label: labelOf(detail.webAddressType),
        note: detail.description,
        isPreferred: detail.isPreferred,
        text: <a href={detail.url} rel="noreferrer noopener" target="_blank">
            {detail.url.replace(/^https?:\/\/|\/$/g, '')}
          </a>,
        values: valuesOf(detail),
      }))}
      add={(values) => add({ input: { ownerId, detail: detailOf(values) as WebAddressInput } })}
      update={(target, changes) => update({ input: { ownerId, ...target, patch: patchOf(changes) } })}
      remove={(target) => remove({ input: { ownerId, ...target } })}
    />
  );
}
