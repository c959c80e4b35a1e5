import { createHash } from 'node:crypto';
import { afterAll, expect, test } from '@jest/globals';
import { listen, type Listening } from '../../../src/http/listen.ts';
import { encodeId, newUuid } from '../../../src/platform/ids.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { addImage, RemoveImage, RestoreImage } from './imageDocuments.ts';
import { makeJpeg, makePng } from './makeImages.ts';

const origin = 'http://kith.test';

const open: Listening[] = [];
afterAll(async () => {
  for (const server of open) await server.close();
});

/** A tenant with an image, a clock that can be set, and what its server answers. */
async function scene(now = '2026-05-01T12:00:00.000Z', options: { publicOrigin?: string } = {}) {
  const clock = { now: new Date(now) };
  const api = await createApi({ now: () => clock.now, ...options });
  const { id: ownerId } = await makeIndividualContact(api);
  const file = await makeJpeg({ width: 40, height: 30 });
  const image = await addImage(api, ownerId, file);
  return { api, clock, ownerId, file, image, get: (url = image.url, init: RequestInit = {}) => get(api, url, init) };
}

const get = async (api: Api, url: string, init: RequestInit = {}): Promise<Response> => api.app.fetch(origin + url, init);

test('RU.24 whoever has the URL reads the file, with all that keeps a browser from misreading it', async () => {
  const { file, get } = await scene();

  const response = await get();

  expect(response.status).toBe(200);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(file);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-length': String(file.length),
    etag: `"${createHash('sha256').update(file).digest('hex')}"`,
    'cache-control': 'private, max-age=31536000, immutable',
    'content-disposition': 'inline',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  });
});

test('RU.24 over a real connection: GET, HEAD and a copy that is still good', async () => {
  const { api, file, image } = await scene();
  const server = await listen(api.app.listener, { host: '127.0.0.1', port: 0 });
  open.push(server);
  const url = `http://127.0.0.1:${server.port}${image.url}`;

  const whole = await fetch(url);
  const head = await fetch(url, { method: 'HEAD' });
  const unchanged = await fetch(url, { headers: { 'if-none-match': whole.headers.get('etag')! } });

  expect(Buffer.from(await whole.arrayBuffer())).toEqual(file);
  expect([head.status, await head.text()]).toEqual([200, '']);
  for (const name of ['content-type', 'content-length', 'etag']) expect(head.headers.get(name)).toBe(whole.headers.get(name));
  expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
});

test.each([
  ['the same', (etag: string) => etag, 304],
  ['one of several', (etag: string) => `"x", ${etag}`, 304],
  ['a weak one', (etag: string) => `W/${etag}`, 304],
  ['any', () => '*', 304],
  ['another', () => '"x"', 200],
])('RU.24 a copy with the ETag: %s', async (_name, of, status) => {
  const { get, image } = await scene();

  expect((await get(image.url, { headers: { 'if-none-match': of(`"${image.sha256}"`) } })).status).toBe(status);
});

test('RU.24 a URL is the same all day, and holds until the end of the day after', async () => {
  const { api, clock, ownerId, get, image } = await scene('2026-05-01T00:00:00.000Z');
  clock.now = new Date('2026-05-01T23:59:59.999Z');
  const sameDay = await addImage(api, ownerId, await makePng());
  const expiryOf = (url: string) => new URL(url, origin).searchParams.get('expires');
  expect([expiryOf(image.url), expiryOf(sameDay.url)]).toEqual(Array(2).fill(String(Date.parse('2026-05-03T00:00:00Z') / 1000)));

  clock.now = new Date('2026-05-02T23:59:59.999Z');
  expect((await get()).status).toBe(200);
  clock.now = new Date('2026-05-03T00:00:00.000Z');
  const expired = await get();
  expect([expired.status, expired.headers.get('content-type'), expired.headers.get('cache-control')]).toEqual([410, 'application/problem+json', 'no-store']);
  expect(await expired.json()).toEqual({ type: '/problems/url-expired', title: 'The URL has expired', status: 410, detail: expect.any(String) });
});

test('RU.3 RU.24 what is not there, not his or not signed answers alike', async () => {
  const { api, image, get, ownerId } = await scene();
  const neighbour = await scene();
  const [path, query] = image.url.split('?') as [string, string];
  const parameters = new URLSearchParams(query);
  const withParameter = (name: string, value: string) => `${path}?${new URLSearchParams({ ...Object.fromEntries(parameters), [name]: value })}`;
  const signature = parameters.get('signature')!;
  const second = await addImage(api, ownerId, await makePng());

  const urls = [
    path,
    `${path}?expires=${parameters.get('expires')}`,
    withParameter('signature', ''),
    withParameter('signature', signature.slice(0, -1)),
    withParameter('signature', signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))),
    withParameter('expires', '99999999999'),
    withParameter('expires', 'NaN'),
    // The signature of another image, and of another tenant.
    `${second.url.split('?')[0]}?${query}`,
    `${neighbour.image.url.split('?')[0]}?${query}`,
    image.url.replace(api.tenantId, neighbour.api.tenantId),
    image.url.replace(api.tenantId, newUuid()),
    image.url.replace(image.id, encodeId('Image', newUuid())),
    image.url.replace(api.tenantId, 'nonsense'),
    '/images/',
    `/images/a/b/c`,
  ];

  const bodies = await Promise.all(
    urls.map(async (url) => {
      const response = await get(url);
      expect([url, response.status, response.headers.get('content-type')]).toEqual([url, 404, 'application/problem+json']);
      return response.text();
    }),
  );
  expect(new Set(bodies).size).toBe(1);
  expect(JSON.parse(bodies[0]!)).toEqual({ type: '/problems/not-found', title: 'Not found', status: 404, detail: expect.any(String) });
});

test('R3.75 RU.24 a URL from before the removal leads nowhere, until the image is restored', async () => {
  const { api, ownerId, image, get } = await scene();
  await api.runOk(RemoveImage, { input: { ownerId, id: image.id } });

  expect((await get()).status).toBe(404);
  expect((await get(image.url, { headers: { 'if-none-match': `"${image.sha256}"` } })).status).toBe(404);
  await api.runOk(RestoreImage, { input: { ownerId, id: image.id } }, { as: api.backoffice });
  expect((await get()).status).toBe(200);
});

test('RU.24 other methods are refused', async () => {
  const { get, image } = await scene();

  for (const method of ['POST', 'PUT', 'DELETE']) {
    const response = await get(image.url, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  }
});

test('RU.24 a server that knows its public origin says whole URLs', async () => {
  const { image, get } = await scene(undefined, { publicOrigin: 'https://kith.example' });

  expect(image.url).toMatch(/^https:\/\/kith\.example\/images\//);
  expect((await get(image.url.replace('https://kith.example', ''))).status).toBe(200);
});
