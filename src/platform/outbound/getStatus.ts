import { request } from 'node:https';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { OutboundFailure } from './OutboundFailure.ts';
import type { Resolve } from './resolve.ts';
import { hostOf } from './urlRefusal.ts';

export interface GetOptions {
  headers: Record<string, string>;
  /** For everything, from the look-up of the name to the status of the answer. */
  timeoutInMillis: number;
}

interface Surroundings {
  resolve: Resolve;
  allows: (address: string) => boolean;
  /** Certificates to trust in place of those that Node trusts. */
  certificateAuthority: string | undefined;
}

/**
 * The status that a GET is answered with. It connects only to addresses that are allowed: those of a name are looked up once,
 * checked and connected to, so that a name cannot mean another address the second time. Redirects are not followed, and of
 * the answer only the head is read.
 *
 * @throws OutboundFailure
 */
export function getStatus(url: URL, { headers, timeoutInMillis }: GetOptions, { resolve, allows, certificateAuthority }: Surroundings): Promise<number> {
  const host = hostOf(url);
  if (isIP(host) && !allows(host)) return Promise.reject(new OutboundFailure('ADDRESS_REFUSED'));
  const signal = AbortSignal.timeout(timeoutInMillis);
  return new Promise((done, fail) => {
    const sent = request(url, {
      // A connection of its own: a kept one could lead to an address that was checked for another request.
      agent: false,
      headers,
      signal,
      lookup: checkedLookup(resolve, allows),
      ...(certificateAuthority !== undefined && { ca: certificateAuthority }),
    });
    const progress = { isConnected: false, isSecure: false };
    sent.on('socket', (socket: Socket) => {
      socket.once('connect', () => (progress.isConnected = true));
      socket.once('secureConnect', () => (progress.isSecure = true));
    });
    sent.on('response', (response) => {
      done(response.statusCode!);
      response.destroy();
    });
    sent.on('error', (error) => fail(toFailure(error, { ...progress, isLate: signal.aborted })));
    sent.end();
  });
}

function checkedLookup(resolve: Resolve, allows: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    const refuse = (failure: OutboundFailure) => callback(failure, []);
    resolve(hostname).then(
      (addresses) => {
        if (!addresses.every(({ address }) => allows(address))) refuse(new OutboundFailure('ADDRESS_REFUSED'));
        else if (options.all) callback(null, addresses);
        else callback(null, addresses[0]!.address, addresses[0]!.family);
      },
      () => refuse(new OutboundFailure('NAME_NOT_RESOLVED')),
    );
  };
}

interface Progress {
  isConnected: boolean;
  isSecure: boolean;
  isLate: boolean;
}

/** What ends a connection in the middle of the handshake, and says nothing of certificates and protocols. */
const brokenConnection = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED']);

function toFailure(error: NodeJS.ErrnoException, { isConnected, isSecure, isLate }: Progress): OutboundFailure {
  if (error instanceof OutboundFailure) return error;
  if (isLate) return new OutboundFailure('TIMED_OUT');
  const isHandshake = isConnected && !isSecure && !brokenConnection.has(error.code ?? '');
  return new OutboundFailure(isHandshake ? 'TLS_FAILED' : 'CONNECTION_FAILED');
}
