import { getFragmentData, graphql, type FragmentType } from '../../generated/index.ts';
import { labelOf } from '../../ui/labelOf.ts';
import { Section } from '../Section.tsx';

export const StructureParts = graphql(`
  fragment Structure on OrganizationContact {
    departments(first: 20) {
      totalCount
      nodes {
        id
        name
        area
        code
      }
    }
    locations(first: 20) {
      totalCount
      nodes {
        id
        name
        memberCount
      }
    }
  }
`);

/** The departments and the locations of an organization. */
export function Structure({ contact }: { contact: FragmentType<typeof StructureParts> }) {
  const { departments, locations } = getFragmentData(StructureParts, contact);
  return (
    <>
      <Section title="Departments" total={departments.totalCount} isEmpty={departments.totalCount === 0}>
        <ul className="plain-list">
          {departments.nodes.map(({ id, name, area, code }) => (
            <li key={id}>
              {name} <span className="faint">{[area && labelOf(area), code].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Locations" total={locations.totalCount} isEmpty={locations.totalCount === 0}>
        <ul className="plain-list">
          {locations.nodes.map(({ id, name, memberCount }) => (
            <li key={id}>
              {name} <span className="faint">{memberCount === 1 ? '1 person' : `${memberCount} people`}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
