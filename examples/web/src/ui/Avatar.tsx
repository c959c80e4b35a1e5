interface Props {
  name: string;
  isOrganization: boolean;
  imageUrl?: string | undefined;
  size?: 'small' | 'large';
}

const hues = 8;

/** The picture of a contact, or its initials on a colour that stays the same for the name. */
export function Avatar({ name, isOrganization, imageUrl, size = 'small' }: Props) {
  const shape = `avatar ${size} ${isOrganization ? 'square' : 'round'}`;
  if (imageUrl !== undefined) return <img className={shape} src={imageUrl} alt="" />;
  return (
    <span className={`${shape} hue-${hueOf(name)}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/[\s&.,-]+/u).filter(Boolean);
  const [first = '?', ...others] = words;
  const last = others.at(-1) ?? '';
  return ([...first][0]! + ([...last][0] ?? '')).toUpperCase();
}

const hueOf = (name: string): number => [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 997, 7) % hues;
