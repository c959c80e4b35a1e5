import { useEffect, useRef } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { ContactKind } from '../generated/graphql.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { shownMoment } from '../ui/format.ts';
import { Tags } from './Tags.tsx';

export const CardHeaderParts = graphql(`
  fragment CardHeader on Contact {
    id
    kind
    name
    deleted
    createdAt
    updatedAt
    defaultImage {
      id
      url
    }
    ...Tags
  }
`);

export function CardHeader({ contact: masked }: { contact: FragmentType<typeof CardHeaderParts> }) {
  const contact = getFragmentData(CardHeaderParts, masked);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    document.title = contact.name;
    return () => {
      document.title = 'Contacts';
    };
  }, [contact.name]);

  const isOrganization = contact.kind === ContactKind.Organization;
  return (
    <header className="card-head">
      <Avatar name={contact.name} isOrganization={isOrganization} imageUrl={contact.defaultImage?.url} size="large" />
      <div className="card-title">
        <h2 ref={heading} tabIndex={-1}>
          {contact.name}
        </h2>
        <p className="faint">
          {isOrganization ? 'Organization' : 'Person'} · changed {shownMoment(contact.updatedAt)}
        </p>
        {contact.deleted && <p className="badge warn">This contact was deleted.</p>}
        <Tags contact={contact} />
      </div>
    </header>
  );
}
