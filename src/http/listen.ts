import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How long a client may take for its headers, and for its whole request: a slow one holds a connection. */
const headersTimeout = 10_000;
const requestTimeout = 30_000;
const connectionsCheckingInterval = 2_000;
/** Longer than balancers keep an idle connection, so that they never send a request into one that closes. */
const keepAliveTimeout = 75_000;
/** How long requests in flight may take to finish at the end. */
const drainMillis = 8_000;
const drainPollMillis = 50;

export interface Listening {
  port: number;
  /** Stops accepting, lets requests in flight finish for 8 s, and ends the rest. */
  close(): Promise<void>;
}

/** @throws an error with the code EADDRINUSE when the port is taken */
export async function listen(listener: RequestListener, { host, port }: { host: string; port: number }): Promise<Listening> {
  const server = createServer(
    { headersTimeout, requestTimeout, connectionsCheckingInterval, keepAliveTimeout },
    listener,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => drain(server) };
}

async function drain(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection stays open after its last answer, for a next request that will not come.
  const sweep = setInterval(() => server.closeIdleConnections(), drainPollMillis);
  const deadline = setTimeout(() => server.closeAllConnections(), drainMillis);
  await closed;
  clearInterval(sweep);
  clearTimeout(deadline);
}
