import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { explainFailure } from '../api/explainFailure.ts';
import { graphql } from '../generated/index.ts';
import type { ContactCardQuery } from '../generated/graphql.ts';
import { ChangeNotice } from '../live/ChangeNotice.tsx';
import { useRefresh } from '../live/useLive.ts';
import { Notice } from '../ui/Notice.tsx';
import { closeContact } from '../ui/place.ts';
import { CardHeader } from './CardHeader.tsx';
import { CustomFields } from './CustomFields.tsx';
import { Addresses } from './details/Addresses.tsx';
import { Emails } from './details/Emails.tsx';
import { Phones } from './details/Phones.tsx';
import { WebAddresses } from './details/WebAddresses.tsx';
import { Images } from './Images.tsx';
import { IndividualFields } from './IndividualFields.tsx';
import { OrganizationFields } from './OrganizationFields.tsx';
import { CustomerContacts } from './relations/CustomerContacts.tsx';
import { Identities, Representatives } from './relations/Identities.tsx';
import { Members, Memberships } from './relations/Memberships.tsx';
import { Relationships } from './relations/Relationships.tsx';
import { Structure } from './relations/Structure.tsx';
import { CustomerRole } from './roles/CustomerRole.tsx';
import { OtherRoles } from './roles/OtherRoles.tsx';

/** A contact with everything attached: one request, which asks each part of the card what it shows. */
export const ContactCardDocument = graphql(`
  query ContactCard($id: ID!) {
    contact(id: $id) {
      id
      deleted
      customFields
      ...CardHeader
      emails {
        ...EmailValues
      }
      phones {
        ...PhoneValues
      }
      addresses {
        ...AddressValues
      }
      webAddresses {
        ...WebAddressValues
      }
      customerRole {
        ...CustomerRoleValues
      }
      ...OtherRoles
      ...Memberships
      ...CustomerContacts
      ...Images
      ... on IndividualContact {
        ...IndividualValues
        ...Identities
        ...Relationships
      }
      ... on OrganizationContact {
        ...OrganizationValues
        ...Representatives
        ...Members
        ...Structure
      }
    }
  }
`);

export function ContactCard({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(ContactCardDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  useRefresh(useCallback(() => void refetch(), [refetch]));
  return (
    <div className="card-scroll" onKeyDown={(event) => event.key === 'Escape' && closeContact()}>
      <button type="button" className="button quiet back" onClick={closeContact}>
        ← Contacts
      </button>
      {data?.contact ? (
        <Card contact={data.contact} />
      ) : error ? (
        <Notice title="The contact could not be read" detail={explainFailure(error)} onRetry={() => void refetch()} />
      ) : data ? (
        <Notice title="There is no such contact" detail="Its id is wrong, or it is out of your reach." />
      ) : (
        <div className="card placeholder-card" aria-label="Reading the contact" />
      )}
    </div>
  );
}

function Card({ contact }: { contact: NonNullable<ContactCardQuery['contact']> }) {
  return (
    <article className="card">
      <ChangeNotice shown={contact} />
      {/* What is deleted is shown, and not edited. */}
      <fieldset className="card-editable" disabled={contact.deleted}>
        <CardHeader contact={contact} />
        <div className="card-columns">
          <div className="column">
            {contact.__typename === 'IndividualContact' ? <IndividualFields contact={contact} /> : <OrganizationFields contact={contact} />}
            <Emails ownerId={contact.id} details={contact.emails} />
            <Phones ownerId={contact.id} details={contact.phones} />
            <Addresses ownerId={contact.id} details={contact.addresses} />
            <WebAddresses ownerId={contact.id} details={contact.webAddresses} />
          </div>
          <div className="column">
            <CustomerRole contactId={contact.id} role={contact.customerRole} />
            <OtherRoles contact={contact} />
            {contact.__typename === 'IndividualContact' ? <Identities contact={contact} /> : <Representatives contact={contact} />}
            {contact.__typename === 'IndividualContact' ? <Relationships contact={contact} /> : <Structure contact={contact} />}
            <Memberships contact={contact} />
            {contact.__typename === 'OrganizationContact' && <Members contact={contact} />}
            <CustomerContacts contact={contact} />
            <Images contact={contact} />
            <CustomFields fields={contact.customFields} />
          </div>
        </div>
      </fieldset>
    </article>
  );
}
