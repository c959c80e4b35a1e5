import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How long what may take, in milliseconds: whoever is slow holds a connection, and what waits for him. */
export interface SocketTimes {
  /** Until a client has sent its headers, and its whole request. */
  headers: number;
  request: number;
  /** How often that is looked at. */
  check: number;
  /** Without a byte going either way, while an answer waits for its client. Nothing that is executed takes as long. */
  still: number;
  /** Until an idle connection is closed: longer than balancers keep one, so that they never send a request into one that closes. */
  keepAlive: number;
}

const usual: SocketTimes = { headers: 10_000, request: 30_000, check: 2_000, still: 60_000, keepAlive: 75_000 };

/** Bytes of all headers and the target, where documents in a link have their variables. */
const maxHeaderSize = 16_384;

/** Connections that may wait to be accepted; the system may allow fewer. The usual 511 overflow in a busy moment, and who is dropped waits a second or more. */
const backlog = 4096;

/** How long requests in flight may take to finish at the end. */
export const drainMillis = 8_000;
const drainPollMillis = 50;

export interface ListenOptions {
  host: string;
  port: number;
  times?: Partial<SocketTimes>;
}

export interface Listening {
  port: number;
  /** From now on, clients are asked with each answer to come anew, which leads them to another process. */
  sendAway(): void;
  /** Stops accepting, lets requests in flight finish for so many milliseconds, 8 s when it is left out, and ends the rest. */
  close(millis?: number): Promise<void>;
}

/** @throws an error with the code EADDRINUSE when the port is taken */
export async function listen(listener: RequestListener, { host, port, times }: ListenOptions): Promise<Listening> {
  const { headers: headersTimeout, request: requestTimeout, check: connectionsCheckingInterval, still, keepAlive: keepAliveTimeout } = { ...usual, ...times };
  let isSendingAway = false;
  const server = createServer({ headersTimeout, requestTimeout, connectionsCheckingInterval, keepAliveTimeout, maxHeaderSize }, (request, response) => {
    if (isSendingAway) response.shouldKeepAlive = false;
    listener(request, response);
  });
  server.setTimeout(still);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, backlog }, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    sendAway: () => void (isSendingAway = true),
    close: (millis = drainMillis) => drain(server, millis),
  };
}

async function drain(server: Server, millis: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection stays open after its last answer, for a next request that will not come.
  const sweep = setInterval(() => server.closeIdleConnections(), drainPollMillis);
  const deadline = setTimeout(() => server.closeAllConnections(), millis);
  await closed;
  clearInterval(sweep);
  clearTimeout(deadline);
}
