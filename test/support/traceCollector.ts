/**
 * What receives traces by OTLP over HTTP, as a collector of OpenTelemetry does:
 *
 *   const collector = await startTraceCollector();
 *   const endTracing = await startTracing(collector.url);
 *   …
 *   await endTracing();
 *   collector.spans.find(({ name }) => name === 'query Contacts');
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CollectedSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  status: { code: number };
  attributes: { key: string; value: Record<string, unknown> }[];
}

interface TracesRequest {
  resourceSpans: { scopeSpans: { spans: CollectedSpan[] }[] }[];
}

export async function startTraceCollector() {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      if (request.url === '/v1/traces') bodies.push(Buffer.concat(chunks).toString());
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** As they came. */
    bodies,
    get spans(): CollectedSpan[] {
      return bodies.flatMap((body) => (JSON.parse(body) as TracesRequest).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)));
    },
    close() {
      server.close().closeAllConnections();
    },
  };
}

/** The attributes of a span by their names. */
export const attributesOf = ({ attributes }: CollectedSpan): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
