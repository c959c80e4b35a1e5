import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isPublicAddress } from '../../../src/platform/outbound/addresses.ts';
import { createOutbound } from '../../../src/platform/outbound/outbound.ts';

const { urlRefusal } = createOutbound();

const insideNetworks = [
  ['loopback', 'https://127.0.0.1/'],
  ['loopback with a port', 'https://127.0.0.1:8443/'],
  ['loopback as a decimal number', 'https://2130706433/'],
  ['loopback in octal digits', 'https://0177.0.0.1/'],
  ['loopback in hexadecimal digits', 'https://0x7f000001/'],
  ['loopback in parts of different bases', 'https://0x7f.1/'],
  ['loopback with a part left out', 'https://127.1/'],
  ['loopback with a dot at the end', 'https://127.0.0.1./'],
  ['loopback percent-encoded', 'https://%31%32%37.0.0.1/'],
  ['loopback in full-width digits', 'https://１２７.0.0.1/'],
  ['loopback with ideographic full stops', 'https://127。0。0。1/'],
  ['the unspecified address', 'https://0.0.0.0/'],
  ['zero', 'https://0/'],
  ['10.0.0.0/8', 'https://10.1.2.3/'],
  ['172.16.0.0/12', 'https://172.31.255.254/'],
  ['192.168.0.0/16', 'https://192.168.1.1/'],
  ['addresses shared by a carrier', 'https://100.64.0.1/'],
  ["a cloud's metadata", 'https://169.254.169.254/latest/meta-data/'],
  ["another cloud's metadata", 'https://100.100.100.200/'],
  ["a cloud's service for its machines", 'https://168.63.129.16/'],
  ['protocol assignments', 'https://192.0.0.192/'],
  ['documentation', 'https://192.0.2.1/'],
  ['benchmarks', 'https://198.18.0.1/'],
  ['multicast', 'https://224.0.0.1/'],
  ['reserved', 'https://240.0.0.1/'],
  ['broadcast', 'https://255.255.255.255/'],
  ['IPv6 loopback', 'https://[::1]/'],
  ['the unspecified IPv6 address', 'https://[::]/'],
  ['IPv6 link-local', 'https://[fe80::1]/'],
  ['IPv6 site-local', 'https://[fec0::1]/'],
  ['IPv6 unique local', 'https://[fd00:ec2::254]/'],
  ['IPv6 multicast', 'https://[ff02::1]/'],
  ['IPv6 documentation', 'https://[2001:db8::1]/'],
  ['new IPv6 documentation', 'https://[3fff::1]/'],
  ['IPv4 mapped into IPv6', 'https://[::ffff:127.0.0.1]/'],
  ['IPv4 mapped into IPv6, in hexadecimal digits', 'https://[::ffff:a00:1]/'],
  ['IPv4 compatible with IPv6', 'https://[::7f00:1]/'],
  ['IPv4 through 6to4', 'https://[2002:7f00:1::]/'],
  ['IPv4 through NAT64', 'https://[64:ff9b::7f00:1]/'],
  ['IPv4 through local NAT64', 'https://[64:ff9b:1::7f00:1]/'],
  ['IPv4 through Teredo', 'https://[2001:0:5ef5:79fb::1]/'],
  ['the machine itself', 'https://localhost/'],
  ['the machine itself in capitals', 'https://LOCALHOST:443/'],
  ['the machine itself with a dot at the end', 'https://localhost./'],
  ['the machine itself with dots at the end', 'https://localhost../'],
  ['a name under localhost', 'https://api.localhost/'],
  ['the machine itself in full-width letters', 'https://ｌocalhost/'],
  ["a cloud's metadata by name", 'https://metadata.google.internal/'],
  ['a name of the local network', 'https://printer.local/'],
  ['a name at home', 'https://nas.home.arpa/'],
  ['a name without a dot', 'https://intranet/'],
] as const;

const malformed = [
  ['http', 'http://crm.example.com/'],
  ['another protocol', 'ftp://crm.example.com/'],
  ['a script', 'javascript:alert(1)'],
  ['a file', 'file:///etc/passwd'],
  ['no URL', 'crm.example.com'],
  ['nothing', ''],
  ['no slashes', 'https:crm.example.com'],
  ['backslashes', 'https:\\\\crm.example.com\\'],
  ['a line break', 'https://crm.exa\nmple.com/'],
  ['a space', 'https://crm.example.com/a b'],
  ['a user name', 'https://ada@crm.example.com/'],
  ['a user name that looks like the host', 'https://crm.example.com@127.0.0.1/'],
  ['a password', 'https://:secret@crm.example.com/'],
  ['a number that is too large for an address', 'https://4294967296/'],
  ['a port that is too large', 'https://crm.example.com:65536/'],
] as const;

describe('RU.35: refuses', () => {
  test.each(insideNetworks)('%s: %s', (_what, url) => {
    expect(urlRefusal(url)?.code).toBe('ADDRESS_REFUSED');
  });

  test.each(malformed)('%s: %j', (_what, url) => {
    expect(urlRefusal(url)?.code).toBe('INVALID_FORMAT');
  });
});

test.each([
  'https://crm.example.com/',
  'HTTPS://CRM.EXAMPLE.COM',
  'https://crm.example.com:8443/start?tenant=1#/contacts',
  'https://crm.example.com./',
  'https://bücher.example/',
  'https://93.184.216.34/',
  'https://[2606:2800:220:1:248:1893:25c8:1946]/',
  'https://notlocal.example.com/',
  'https://local.example.com/',
])('RU.35: accepts %s', (url) => {
  expect(urlRefusal(url)).toBeNull();
});

test('RU.35: what the operator allows is accepted, and nothing beside it', () => {
  const allowing = createOutbound({ allowedNetworks: ['10.20.0.0/16', 'fd00:1::/32'] });

  expect(allowing.urlRefusal('https://10.20.1.1/')).toBeNull();
  expect(allowing.urlRefusal('https://[::ffff:10.20.1.1]/')).toBeNull();
  expect(allowing.urlRefusal('https://[fd00:1::1]/')).toBeNull();
  expect(allowing.urlRefusal('https://10.21.1.1/')).not.toBeNull();
  expect(allowing.urlRefusal('https://[fd00:2::1]/')).not.toBeNull();
});

test('RU.35: an address is refused in every form that IPv6 has for it', () => {
  const octet = fc.nat(255);
  const hex = (high: number, low: number) => ((high << 8) | low).toString(16);
  fc.assert(
    fc.property(octet, octet, octet, octet, (a, b, c, d) => {
      const [left, right] = [hex(a, b), hex(c, d)];
      expect(isPublicAddress(`::ffff:${left}:${right}`)).toBe(isPublicAddress(`${a}.${b}.${c}.${d}`));
      for (const disguise of [`::${left}:${right}`, `64:ff9b::${left}:${right}`, `2002:${left}:${right}::1`]) {
        expect(isPublicAddress(disguise)).toBe(false);
      }
    }),
  );
});
