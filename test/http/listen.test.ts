import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
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

test('clients are sent away with their answers before the end', async () => {
  server = await listen((_request, response) => void response.end('done'), { host, port: 0 });
  const url = `http://${host}:${server.port}/`;
  expect((await fetch(url)).headers.get('connection')).toBe('keep-alive');
  server.sendAway();
  expect((await fetch(url)).headers.get('connection')).toBe('close');
});

/** Times that a test can wait for. */
const short = { headers: 200, request: 400, check: 50, still: 300 };

/** What the server says to a socket until it closes it. */
function conversation(port: number): { socket: Socket; said: Promise<string> } {
  const socket = connect(port, host);
  let said = '';
  socket.on('data', (chunk: Buffer) => (said += chunk.toString())).on('error', () => {});
  return { socket, said: once(socket, 'close').then(() => said) };
}

test.each([
  ['headers', 'GET / HTTP/1.1\r\nhost: x\r\n', () => 'x-a: b\r\n'],
  ['its body', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\n', () => 'x'],
  ['its body in chunks', 'POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n', () => '1\r\nx\r\n'],
])('who drips %s byte by byte is answered with 408 and cut off', async (_name, start, drip) => {
  server = await listen((request) => void request.resume(), { host, port: 0, times: short });
  const { socket, said } = conversation(server.port);
  socket.write(start);
  const dripping = setInterval(() => socket.write(drip()), 20);
  try {
    expect(await said).toMatch(/^HTTP\/1.1 408 Request Timeout\r\n/);
  } finally {
    clearInterval(dripping);
  }
});

test('who says nothing is cut off', async () => {
  server = await listen(() => {}, { host, port: 0, times: short });
  const { said } = conversation(server.port);
  await said;
});

test('who takes nothing of his answer is cut off', async () => {
  const size = 50_000_000;
  const cutOff = new Promise<void>((resolve) => {
    const answer = listen((_request, response) => void response.on('close', resolve).end('x'.repeat(size)), { host, port: 0, times: short });
    void answer.then((listening) => (server = listening));
  });
  while (!server) await new Promise(setImmediate);
  const socket = connect(server.port, host).on('error', () => {});
  socket.pause().write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  await cutOff;
  await once(socket.resume(), 'close');
  expect(socket.bytesRead).toBeLessThan(size);
});

test.each([
  ['16,000 bytes of headers are taken', 16_000, '200'],
  ['20,000 are not', 20_000, '431'],
])('%s', async (_name, bytes, status) => {
  server = await listen((_request, response) => void response.end(), { host, port: 0 });
  const { socket, said } = conversation(server.port);
  socket.write(`GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx-a: ${'b'.repeat(bytes - 50)}\r\n\r\n`);
  expect((await said).split(' ')[1]).toBe(status);
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
