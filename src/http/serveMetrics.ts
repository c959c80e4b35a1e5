import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { AggregatorRegistry } from 'prom-client';
import { metricsRegistry } from '../platform/metrics.ts';

/** Longer than collectors wait from one time to the next: they keep their connection, and must not ask over one that closes. */
const keepAliveTimeout = 75_000;

export interface ServedMetrics {
  port: number;
  close(): void;
}

/** A process of several gives what it counts to the one that started it, which serves the sums. */
export function shareMetrics(): void {
  AggregatorRegistry.setRegistries(metricsRegistry);
  new AggregatorRegistry();
}

/** Serves what is counted at /metrics, in the text format of Prometheus, on a port of its own: it is for operators, not for clients. */
export async function serveMetrics({ host, port }: { host: string; port: number }, hasWorkers = false): Promise<ServedMetrics> {
  const processes = hasWorkers ? new AggregatorRegistry() : undefined;
  const server = createServer({ keepAliveTimeout }, (request, response) => {
    if (request.url !== '/metrics' || request.method !== 'GET') {
      response.writeHead(404).end();
      return;
    }
    (processes ? processes.clusterMetrics() : metricsRegistry.metrics()).then(
      (text) => response.writeHead(200, { 'content-type': metricsRegistry.contentType }).end(text),
      () => response.writeHead(503).end(),
    );
  });
  server.listen({ host, port });
  await once(server, 'listening');
  server.unref();
  return { port: (server.address() as AddressInfo).port, close: () => server.close().closeAllConnections() };
}
