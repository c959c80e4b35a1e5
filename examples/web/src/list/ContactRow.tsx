import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { ContactKind, type ContactRowFragment } from '../generated/graphql.ts';
import { useIsRecent } from '../live/useLive.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { ContactLink } from '../ui/ContactLink.tsx';
import { Highlighted } from './Highlighted.tsx';

export const ContactRowParts = graphql(`
  fragment ContactRow on Contact {
    id
    kind
    name
    externalId
    emails {
      id
      address
      isPreferred
    }
    phones {
      id
      number
      e164
    }
    customerRole {
      id
      customerNumber
    }
    supplierRole {
      id
      supplierNumber
    }
    alternativePayerRole {
      id
      alternativePayerNumber
    }
    defaultImage {
      id
      url
    }
  }
`);

interface Props {
  contact: FragmentType<typeof ContactRowParts>;
  words: readonly string[];
  isOpen: boolean;
}

export function ContactRow({ contact: masked, words, isOpen }: Props) {
  const contact = getFragmentData(ContactRowParts, masked);
  const number = contact.customerRole?.customerNumber ?? contact.supplierRole?.supplierNumber;
  const isRecent = useIsRecent(contact.id);
  return (
    <li className={isRecent ? 'fresh' : undefined}>
      <ContactLink id={contact.id} className={`row ${isOpen ? 'open' : ''}`}>
        <Avatar name={contact.name} isOrganization={contact.kind === ContactKind.Organization} imageUrl={contact.defaultImage?.url} />
        <span className="row-text">
          <span className="row-name">
            <Highlighted text={contact.name} words={words} />
          </span>
          <span className="row-detail">
            <Highlighted text={detailOf(contact, words)} words={words} />
          </span>
        </span>
        {number !== undefined && (
          <span className="row-number" title={contact.customerRole ? 'Customer number' : 'Supplier number'}>
            <Highlighted text={number} words={words} />
          </span>
        )}
      </ContactLink>
    </li>
  );
}

/** Of what a contact has, what was searched for; otherwise the address to write to. */
function detailOf({ emails, phones, externalId, alternativePayerRole }: ContactRowFragment, words: readonly string[]): string {
  const addresses = [...emails].sort((one, other) => Number(other.isPreferred) - Number(one.isPreferred)).map(({ address }) => address);
  const numbers = phones.map(({ number }) => number);
  const all = [...addresses, ...numbers, externalId, alternativePayerRole?.alternativePayerNumber].filter((text) => typeof text === 'string');
  return all.find((text) => words.some((word) => text.toLowerCase().includes(word.toLowerCase()))) ?? all[0] ?? '';
}
