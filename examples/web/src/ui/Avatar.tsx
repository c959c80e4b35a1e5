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
      {initialsOf(name, isOrganization)}
    </span>
  );
}

/** Of a person the first and the last name, of an organization the first two words: how it ends is most often its legal form. */
function initialsOf(name: string, isOrganization: boolean): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const second = isOrganization ? words[1] : words.at(-1);
  return [words[0], words.length > 1 ? second : ''].map((word = '') => word.charAt(0)).join('').toUpperCase();
}

function hueOf(name: string): number {
  let sum = 7;
  for (let index = 0; index < name.length; index++) sum = (sum * 31 + name.charCodeAt(index)) % 997;
  return sum % hues;
}
