import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { seedTenant } from '../../src/demo/seedTenant.ts';
import { schema } from '../../src/graphql/schema.ts';
import { exampleOperations } from '../../src/http/graphiql/examples.ts';
import { signIn } from '../support/actors.ts';
import { testDatabase } from '../support/testDatabase.ts';
import { bearer, endpoint, testApp, type Answer } from './testApp.ts';

const developmentToken = 'a-token-for-development';
const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let open: (headers?: Record<string, string>) => Promise<Response>;
let runOnDemoData: (query: string) => Promise<Answer>;
beforeAll(async () => {
  const { app, post, tenantId } = await testApp({ graphiql: { developmentToken } });
  open = async (headers = {}) => app.fetch(endpoint, { headers: { ...html, ...headers } });
  await seedTenant((await testDatabase()).database, tenantId, { contacts: 300 });
  // As in development.
  const { token } = await signIn(tenantId, 'TENANT.ACCESS', 'TENANT.BACKOFFICE');
  runOnDemoData = (query) => post({ query }, bearer(token!));
}, 60_000);

test('a browser gets the playground, with the examples and the token', async () => {
  const response = await open();
  const page = await response.text();

  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page).toContain('<title>Kith</title>');
  expect(page).toContain(`Bearer ${developmentToken}`);
  for (const example of exampleOperations) expect(page).toContain(JSON.stringify(example));
});

test('the page asks for nothing outside itself', async () => {
  const response = await open();
  const page = await response.text();
  const markup = page.replace(/<script>[^]*<\/script>/, '');
  const references = [...markup.matchAll(/(?:src|href|action)\s*=\s*"([^"]*)"|url\(\s*['"]?([^'")]*)|@import\s+([^;]*)/gi)];

  expect(references.length).toBeGreaterThan(0);
  expect(references.map(([, attribute, url, sheet]) => attribute ?? url ?? sheet).filter((target) => !/^(data:|#)/.test(target!))).toEqual([]);
  // What the scripts might ask for, the browser refuses.
  const policy = response.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/https?:|\*/);
});

test.each([
  ['br', 'gzip, deflate, br', brotliDecompressSync],
  ['gzip', 'gzip;q=1.0, br;q=0', gunzipSync],
])('the page travels compressed: %s', async (encoding, accepted, decompress) => {
  const response = await open({ 'accept-encoding': accepted });
  const body = Buffer.from(await response.arrayBuffer());

  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(body.length).toBeLessThan(3_000_000);
  expect(decompress(body).toString()).toBe(await (await open()).text());
});

test('a browser that has the page is not sent it again', async () => {
  const etag = (await open()).headers.get('etag')!;
  const response = await open({ 'if-none-match': etag });

  expect([response.status, await response.text()]).toEqual([304, '']);
});

describe.each(exampleOperations.map((example) => [example.slice(2, example.indexOf('.')), example]))('the example: %s', (_name, example) => {
  test('is valid', () => {
    expect(validate(schema, parse(example))).toEqual([]);
  });

  // What goes on by itself never answers wholly; it is followed in the browser's test.
  const goesOn = example.includes('\nsubscription ');
  (goesOn ? test.skip : test)('answers on demo data', async () => {
    const { status, body } = await runOnDemoData(example);

    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    for (const field of Object.values(body.data as Record<string, { __typename?: string; nodes?: object[] }>)) {
      expect(field.nodes).not.toEqual([]);
      if (example.includes('\nmutation ')) expect(field.__typename).toMatch(/Payload$/);
    }
  });
});

test('without the option there is no playground', async () => {
  const { app } = await testApp({ graphiql: false });
  const response = await app.fetch(endpoint, { headers: html });

  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});
