import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** A network as its first address and the number of bits that all of its addresses share. */
export type Network = [Address, number];

/** What the internet's registries have given out of IPv6; the rest is reserved, or stands for IPv4 addresses. */
const globalUnicast = ipaddr.parseCIDR('2000::/3');

/** A cloud's own service for its machines, in the middle of public addresses. */
const azureWireServer = ipaddr.parseCIDR('168.63.129.16/32');

export const isNetwork = (text: string): boolean => ipaddr.isValidCIDR(text);

/** @throws when the text is no network in CIDR notation */
export const parseNetwork = (text: string): Network => ipaddr.parseCIDR(text);

/** Whether anybody on the internet may have the address: not private, local, shared, reserved, or an IPv4 address in disguise. */
export function isPublicAddress(text: string): boolean {
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv6' ? isWithin(address, globalUnicast) : !isWithin(address, azureWireServer);
}

export const isInNetworks = (text: string, networks: readonly Network[]): boolean =>
  networks.some((network) => isWithin(ipaddr.process(text), network));

const isWithin = (address: Address, network: Network): boolean => address.kind() === network[0].kind() && address.match(network);
