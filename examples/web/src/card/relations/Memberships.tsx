import { getFragmentData, graphql, type FragmentType } from '../../generated/index.ts';
import { ContactKind } from '../../generated/graphql.ts';
import { labelOf } from '../../ui/labelOf.ts';
import { Related } from './Related.tsx';
import { RelatedList } from './RelatedList.tsx';

export const MembershipsParts = graphql(`
  fragment Memberships on Contact {
    memberships(first: 20) {
      totalCount
      nodes {
        id
        type
        name
        reference
        organization {
          id
          name
        }
      }
    }
  }
`);

export const MembersParts = graphql(`
  fragment Members on OrganizationContact {
    members(first: 20) {
      totalCount
      nodes {
        id
        type
        name
        reference
        contact {
          id
          name
          kind
        }
      }
    }
  }
`);

export function Memberships({ contact }: { contact: FragmentType<typeof MembershipsParts> }) {
  const { totalCount, nodes } = getFragmentData(MembershipsParts, contact).memberships;
  return (
    <RelatedList title="Member of" total={totalCount}>
      {nodes.map(({ id, type, name, reference, organization }) => (
        <Related key={id} contact={organization} isOrganization lines={[[labelOf(type), name, reference]]} />
      ))}
    </RelatedList>
  );
}

export function Members({ contact }: { contact: FragmentType<typeof MembersParts> }) {
  const { totalCount, nodes } = getFragmentData(MembersParts, contact).members;
  return (
    <RelatedList title="Members" total={totalCount}>
      {nodes.map(({ id, type, name, reference, contact: member }) => (
        <Related
          key={id}
          contact={member}
          isOrganization={member.kind === ContactKind.Organization}
          lines={[[labelOf(type), name, reference]]}
        />
      ))}
    </RelatedList>
  );
}
