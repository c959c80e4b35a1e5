import { getFragmentData, graphql, type FragmentType } from '../../generated/index.ts';
import { Section } from '../Section.tsx';

const CustomerContactParts = graphql(`
  fragment CustomerContactParts on CustomerContact {
    id
    name
    contactPosition
    email
    numbers {
      number
    }
  }
`);

export const CustomerContactsParts = graphql(`
  fragment CustomerContacts on Contact {
    customerRole {
      id
      contacts(first: 20) {
        totalCount
        nodes {
          id
          ...CustomerContactParts
        }
      }
    }
    customerContacts(first: 20) {
      totalCount
      nodes {
        id
        customer {
          id
          name
        }
        ...CustomerContactParts
      }
    }
  }
`);

/** Whom to ask about this customer, and for which customers this contact is the one to ask. */
export function CustomerContacts({ contact }: { contact: FragmentType<typeof CustomerContactsParts> }) {
  const { customerRole, customerContacts } = getFragmentData(CustomerContactsParts, contact);
  const own = customerRole?.contacts;
  return (
    <>
      <Section title="Customer contacts" total={own?.totalCount ?? 0} isEmpty={!own || own.totalCount === 0}>
        <ul className="plain-list">{own?.nodes.map((node) => <CustomerContact key={node.id} contact={node} />)}</ul>
      </Section>
      <Section title="Asked about customers" total={customerContacts.totalCount} isEmpty={customerContacts.totalCount === 0}>
        <ul className="plain-list">
          {customerContacts.nodes.map((node) => (
            <CustomerContact key={node.id} contact={node} customer={node.customer?.name} />
          ))}
        </ul>
      </Section>
    </>
  );
}

interface Props {
  contact: FragmentType<typeof CustomerContactParts>;
  customer?: string | undefined;
}

function CustomerContact({ contact, customer }: Props) {
  const { name, contactPosition, email, numbers } = getFragmentData(CustomerContactParts, contact);
  const details = [customer && `for ${customer}`, contactPosition, email, numbers[0]?.number].filter(Boolean);
  return (
    <li>
      {name ?? 'Without a name'}
      <span className="row-detail">{details.join(' · ')}</span>
    </li>
  );
}
