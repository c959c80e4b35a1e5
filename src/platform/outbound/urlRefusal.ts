import { isIP } from 'node:net';
import { parseUrl } from '../parseUrl.ts';

interface Refusal {
  /** What is wrong, and the remedy. */
  message: string;
  code: string;
}

const malformed: Refusal = {
  message: 'is not an absolute https URL without white space, for example https://crm.example.com/start',
  code: 'INVALID_FORMAT',
};
const withCredentials: Refusal = { message: 'must not contain a user name or password', code: 'INVALID_FORMAT' };

/** What a URL, or the addresses that its name stands for, is refused with. */
export const notPublic: Refusal = {
  message: 'must name a host on the public internet: no private, local or reserved address or name',
  code: 'ADDRESS_REFUSED',
};

/** The names that resolve to the machine itself or inside a network; so does every name without a dot. */
const privateName = /(^|\.)(localhost|localdomain|local|internal|lan|home\.arpa)$/;

/** Why a URL may be neither called nor handed to people, as far as its text shows; null when it may. */
export function urlRefusal(text: string, allows: (address: string) => boolean): Refusal | null {
  const url = /^https:\/\/[^\s\\]+$/i.test(text) ? parseUrl(text) : null;
  if (!url) return malformed;
  if (url.username || url.password) return withCredentials;
  const host = hostOf(url);
  if (isIP(host)) return allows(host) ? null : notPublic;
  const name = host.replace(/\.+$/, '');
  return !name.includes('.') || privateName.test(name) ? notPublic : null;
}

/** The name or address of a URL, an IPv6 address without its brackets. The URL's parser has made every spelling one. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');
