/** The end of a process, under load: nobody who was heard goes without an answer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openEvents } from '../support/eventReader.ts';
import { startServer, type ServerProcess } from '../support/serverProcess.ts';
import { attributesOf, startTraceCollector } from '../support/traceCollector.ts';

const dataDirectory = mkdtempSync(join(tmpdir(), 'kith-shutdown-'));
let server: ServerProcess;
let collector: Awaited<ReturnType<typeof startTraceCollector>>;
beforeAll(async () => {
  collector = await startTraceCollector();
  server = await startServer({ DATA_DIR: dataDirectory, SHUTDOWN_DELAY_MS: '1500', DEMO_CONTACTS: '20', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
}, 60_000);
afterAll(async () => {
  await server.kill();
  collector.close();
  rmSync(dataDirectory, { recursive: true, force: true });
});

interface Outcome {
  status?: number;
  /** Why there is no answer. */
  failure?: string;
  connection?: string | undefined;
}

const body = JSON.stringify({ query: '{ contacts(first: 5) { nodes { id name emails { address } } } }' });

function ask(agent: Agent): Promise<Outcome> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${server.token}`, 'content-length': Buffer.byteLength(body) };
    const sending = request(server.url, { method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode!, connection: response.headers.connection }));
      response.on('error', (error: NodeJS.ErrnoException) => resolve({ failure: error.code ?? error.message }));
    });
    sending.on('error', (error: NodeJS.ErrnoException) => resolve({ failure: error.code ?? error.message }));
    sending.end(body);
  });
}

test('SIGTERM under load: not ready first, then every request answered, streams ended with a code, gone within 10 s', async () => {
  const feed = await openEvents(server.url, { query: 'subscription { changeFeed { __typename } }', token: server.token });
  expect(feed.status).toBe(200);
  await feed.next();

  const outcomes: Outcome[] = [];
  /** As a balancer has it: whoever is not ready is sent nothing more. */
  let isReady = true;
  const clients = Array.from({ length: 8 }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (isReady) outcomes.push(await ask(agent));
    agent.destroy();
  });
  await delay(500);

  const began = performance.now();
  const ended = server.terminate();
  let ready = await fetch(new URL('/readyz', server.url));
  while (ready.status === 200) {
    await delay(20);
    ready = await fetch(new URL('/readyz', server.url));
  }
  expect([ready.status, ready.headers.get('connection'), await ready.json()]).toEqual([503, 'close', expect.objectContaining({ status: 'shutting down' })]);
  expect((await fetch(new URL('/healthz', server.url))).status).toBe(200);
  // Who does not know it yet is answered, and sent away.
  await delay(200);
  isReady = false;
  await Promise.all(clients);
  const agent = new Agent({ keepAlive: true });
  expect(await ask(agent)).toEqual({ status: 200, connection: 'close' });

  expect(await ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(10_000);
  expect((await ask(agent)).failure).toBe('ECONNREFUSED');

  const last = await feed.next();
  expect(last?.errors?.[0]?.extensions.code).toBe('SHUTTING_DOWN');
  expect(await feed.next()).toEqual({ event: 'complete' });
  expect(await feed.next()).toBeNull();
  feed.close();

  expect(outcomes.length).toBeGreaterThan(20);
  expect(outcomes.filter(({ connection }) => connection === 'close').length).toBeGreaterThan(5);
  expect(outcomes.filter(({ status }) => status !== 200)).toEqual([]);
}, 60_000);

test('its last spans are with the collector of traces', () => {
  const { spans } = collector;
  expect([...new Set(spans.map(({ name }) => name))]).toEqual(expect.arrayContaining(['GET', 'query', 'subscription', 'SELECT']));
  expect(attributesOf(spans.find(({ name }) => name === 'query')!)).toMatchObject({ 'graphql.operation.type': 'query', 'http.response.status_code': 200 });
});
