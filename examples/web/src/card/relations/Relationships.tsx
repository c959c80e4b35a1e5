import { getFragmentData, graphql, type FragmentType } from '../../generated/index.ts';
import { labelOf } from '../../ui/labelOf.ts';
import { Related } from './Related.tsx';
import { RelatedList } from './RelatedList.tsx';

export const RelationshipsParts = graphql(`
  fragment Relationships on IndividualContact {
    personalRelationships(first: 20) {
      totalCount
      nodes {
        id
        type
        relatedIndividual {
          id
          name
        }
      }
    }
  }
`);

export function Relationships({ contact }: { contact: FragmentType<typeof RelationshipsParts> }) {
  const { totalCount, nodes } = getFragmentData(RelationshipsParts, contact).personalRelationships;
  return (
    <RelatedList title="Relationships" total={totalCount}>
      {nodes.map(({ id, type, relatedIndividual }) => (
        <Related key={id} contact={relatedIndividual} isOrganization={false} lines={[[labelOf(type)]]} />
      ))}
    </RelatedList>
  );
}
