import { formatAddress, type AddressParts } from '../../modules/contactDetail/kinds/addressFormat.ts';

const skeletons = new Map<string, string>();

/**
 * What formatAddress would say, without formatting each address: that takes a fifth of a millisecond. Addresses of one
 * country that have the same parts differ only in those.
 */
export function addressText({ countryCode, ...parts }: AddressParts): string {
  const present = Object.entries(parts).filter(([, part]) => part);
  const key = `${countryCode} ${present.map(([name]) => name).join()}`;
  let skeleton = skeletons.get(key);
  if (skeleton === undefined) {
    const placeholders = Object.fromEntries(present.map(([name]) => [name, `<${name}>`]));
    skeleton = formatAddress({ ...placeholders, countryCode });
    skeletons.set(key, skeleton);
  }
  return skeleton.replace(/<(\w+)>/g, (_, name: string) => parts[name as keyof typeof parts] ?? '');
}
