import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { listen, type Listening } from '../../src/http/listen.ts';
import { testApp } from './testApp.ts';

const host = '127.0.0.1';
let server: Listening | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

test('a request in flight is answered before the server ends, and no other is accepted', async () => {
  const arrived: ServerResponse[] = [];
  server = await listen((_request, response) => void arrived.push(response), { host, port: 0 });
  const url = `http://${host}:${server.port}/`;
  const inFlight = fetch(url);
  while (arrived.length === 0) await new Promise(setImmediate);

  const closed = server.close();
  await expect(fetch(url)).rejects.toThrow();
  arrived[0]!.end('done');
  expect(await (await inFlight).text()).toBe('done');
  // Its connection is not kept for another request.
  const answered = performance.now();
  await closed;
  expect(performance.now() - answered).toBeLessThan(4_000);
});

test('a port that is taken is an error with a code', async () => {
  server = await listen(() => {}, { host, port: 0 });

  await expect(listen(() => {}, { host, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test.each([
  ['a Host header that is none', 'GET /graphql HTTP/1.1\r\nHost: a b%%\r\n\r\n'],
  ['a target that is none', 'GET http://[ HTTP/1.1\r\nHost: a:b\r\n\r\n'],
])('%s is refused without a word about the inside', async (_name, request) => {
  const { app } = await testApp();
  server = await listen(app.listener, { host, port: 0 });
  const socket = connect(server.port, host);
  socket.end(request);
  const [answer] = (await once(socket, 'data')) as [Buffer];

  expect(answer.toString()).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/);
  expect(answer.toString()).not.toMatch(/\bat\b|node_modules/);
  socket.destroy();
});
