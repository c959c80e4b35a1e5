import { Avatar } from '../../ui/Avatar.tsx';
import { ContactLink } from '../../ui/ContactLink.tsx';

interface Props {
  contact: { id: string; name: string };
  isOrganization: boolean;
  /** What there is to say about the relation; the parts of a line that are missing are left out. */
  lines: readonly (readonly (string | null | undefined)[])[];
}

/** Another contact and what connects it with this one. */
export function Related({ contact, isOrganization, lines }: Props) {
  const texts = lines.map((parts) => parts.filter(Boolean).join(' · ')).filter((text) => text !== '');
  return (
    <li className="related">
      <Avatar name={contact.name} isOrganization={isOrganization} />
      <div className="row-text">
        <ContactLink id={contact.id} className="related-name">
          {contact.name}
        </ContactLink>
        {texts.map((text) => (
          <span key={text} className="row-detail">
            {text}
          </span>
        ))}
      </div>
    </li>
  );
}
