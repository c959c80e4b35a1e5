import { request } from 'node:http';
import { afterAll, expect, test } from '@jest/globals';
import { listen, type Listening } from '../../src/http/listen.ts';
import { signIn } from '../support/actors.ts';
import { bearer, testApp, type Answer } from './testApp.ts';

const json = { 'content-type': 'application/json' };
const defaultLimit = 12_000_000;

const open: Listening[] = [];
afterAll(async () => {
  for (const server of open) await server.close();
});

/** A request of exactly so many bytes. */
const bodyOf = (bytes: number): string => {
  const [start, end] = ['{"query":"{ __typename } #', '"}'];
  return start + 'x'.repeat(bytes - start.length - end.length) + end;
};

const tooLarge = (limit: number) => ({
  errors: [
    {
      message: `The request is larger than ${limit} bytes, the most it may have.`,
      extensions: { code: 'REQUEST_ENTITY_TOO_LARGE', status: 413, limit },
    },
  ],
});

test('R3.74 takes a body of 12,000,000 bytes and refuses one more, and names the limit', async () => {
  const app = await testApp();
  const { token } = await signIn(app.tenantId, 'TENANT.ACCESS');
  const headers = { ...json, ...bearer(token!) };
  const largest = await app.send({ method: 'POST', headers, body: bodyOf(defaultLimit) });
  const over = await app.send({ method: 'POST', headers, body: bodyOf(defaultLimit + 1) });

  expect(largest).toMatchObject({ status: 200, body: { data: { __typename: 'Query' } } });
  expect(over).toMatchObject({ status: 413, body: tooLarge(defaultLimit) });
});

test('R3.74 the limit is configurable', async () => {
  const app = await testApp({ maxRequestBytes: 2000 });

  expect((await app.send({ method: 'POST', headers: json, body: bodyOf(2000) })).status).toBe(200);
  expect(await app.send({ method: 'POST', headers: json, body: bodyOf(2001) })).toMatchObject({ status: 413, body: tooLarge(2000) });
});

test('R3.74 a body that does not say its length is read no further than the limit', async () => {
  const { app } = await testApp({ maxRequestBytes: 100_000 });
  const server = await listen(app.listener, { host: '127.0.0.1', port: 0 });
  open.push(server);

  const answer = await new Promise<Pick<Answer, 'status' | 'body'> & { sent: number }>((resolve, reject) => {
    let sent = 0;
    const sending = request({ port: server.port, path: '/graphql', method: 'POST', headers: json }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        clearInterval(timer);
        sending.destroy();
        resolve({ status: response.statusCode!, body: JSON.parse(text) as Answer['body'], sent });
      });
    }).on('error', reject);
    sending.write('{"query":"{ __typename } #');
    // Without an end: only a server that stops reading can answer.
    const timer = setInterval(() => {
      sent += 50_000;
      sending.write('x'.repeat(50_000));
    }, 5);
  });

  expect(answer).toMatchObject({ status: 413, body: tooLarge(100_000) });
  expect(answer.sent).toBeLessThan(5_000_000);
});
