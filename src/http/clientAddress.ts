import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import { isInNetworks, type Network } from '../platform/outbound/addresses.ts';

/** Bits of an IPv6 address that the network of one customer has; the others it chooses as it likes. */
const networkBits = 64;

/**
 * The address that a request comes from, for IPv6 its network. What `x-forwarded-for` says is believed as far as proxies of ours said it:
 * anybody can send the header.
 */
export function clientAddress({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>, trustedProxies: readonly Network[]): string {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const hops = [...forwarded.map((address) => address.trim()), socket.remoteAddress ?? ''].filter(ipaddr.isValid).reverse();
  const client = hops.find((address) => !isInNetworks(address, trustedProxies)) ?? hops.at(-1);
  return client === undefined ? 'unknown' : networkOf(client);
}

function networkOf(text: string): string {
  const address = ipaddr.process(text);
  if (address.kind() === 'ipv4') return address.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${address.toString()}/${networkBits}`).toString();
}
