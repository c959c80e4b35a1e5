/**
 * A real HTTPS server on the loopback address, in the part of another system's API, and a Kith that may call it:
 *
 *   const server = await startExternalServer((request, response) => response.end());
 *   const api = await createApi({ outbound: server.outbound() });
 *   await server.stop();
 */
import { once } from 'node:events';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createOutbound, type OutboundOptions } from '../../../src/platform/outbound/outbound.ts';
import { selfSigned } from '../../support/selfSigned.ts';

const hostName = 'crm.example.com';
const { key, certificate } = selfSigned(hostName);

const toLoopback = async () => [{ address: '127.0.0.1', family: 4 }];

export async function startExternalServer(listener: RequestListener) {
  const requests: IncomingMessage[] = [];
  let connections = 0;
  const server = createServer({ key, cert: certificate }, (request, response) => {
    requests.push(request);
    listener(request, response);
  });
  server.on('connection', () => connections++);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    /** What reached the server. */
    requests,
    connections: () => connections,
    url: `https://${hostName}:${(server.address() as AddressInfo).port}/contacts`,
    outbound: (options: OutboundOptions = {}) =>
      createOutbound({ allowedNetworks: ['127.0.0.0/8'], certificateAuthority: certificate, resolve: toLoopback, ...options }),
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

export type ExternalServer = Awaited<ReturnType<typeof startExternalServer>>;
