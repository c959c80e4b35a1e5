import { getFragmentData, graphql, type FragmentType } from '../../generated/index.ts';
import { Related } from './Related.tsx';
import { RelatedList } from './RelatedList.tsx';

export const IdentitiesParts = graphql(`
  fragment Identities on IndividualContact {
    professionalIdentities(first: 20) {
      totalCount
      nodes {
        id
        ...IdentityParts
        organization {
          id
          name
        }
      }
    }
  }
`);

export const RepresentativesParts = graphql(`
  fragment Representatives on OrganizationContact {
    representatives(first: 20) {
      totalCount
      nodes {
        id
        ...IdentityParts
        individual {
          id
          name
        }
      }
    }
  }
`);

const IdentityParts = graphql(`
  fragment IdentityParts on ProfessionalIdentity {
    jobTitle
    isActive
    departments {
      id
      name
    }
    locations {
      id
      name
    }
    emails {
      id
      address
    }
    phones {
      id
      number
    }
  }
`);

/** The organizations that a person works for. */
export function Identities({ contact }: { contact: FragmentType<typeof IdentitiesParts> }) {
  const { totalCount, nodes } = getFragmentData(IdentitiesParts, contact).professionalIdentities;
  return (
    <RelatedList title="Works for" total={totalCount}>
      {nodes.map((identity) => (
        <Identity key={identity.id} identity={identity} other={identity.organization} isOrganization />
      ))}
    </RelatedList>
  );
}

/** The people who represent an organization. */
export function Representatives({ contact }: { contact: FragmentType<typeof RepresentativesParts> }) {
  const { totalCount, nodes } = getFragmentData(RepresentativesParts, contact).representatives;
  return (
    <RelatedList title="People" total={totalCount}>
      {nodes.map((identity) => (
        <Identity key={identity.id} identity={identity} other={identity.individual} isOrganization={false} />
      ))}
    </RelatedList>
  );
}

interface IdentityProps {
  identity: FragmentType<typeof IdentityParts>;
  other: { id: string; name: string };
  isOrganization: boolean;
}

function Identity({ identity, other, isOrganization }: IdentityProps) {
  const { jobTitle, isActive, departments, locations, emails, phones } = getFragmentData(IdentityParts, identity);
  const places = [...departments, ...locations].map(({ name }) => name);
  return (
    <Related
      contact={other}
      isOrganization={isOrganization}
      lines={[
        [jobTitle, ...places, isActive ? null : 'ended'],
        [emails[0]?.address, phones[0]?.number],
      ]}
    />
  );
}
