import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../setup/chromium.ts';
import { startServer, type ServerProcess } from '../support/serverProcess.ts';

const timeoutMillis = 120_000;

let dataDirectory: string;
let server: ServerProcess;
let browser: Browser;

beforeAll(async () => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'kith-browser-'));
  server = await startServer({ DATA_DIR: dataDirectory, DEMO_CONTACTS: '20' });
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
}, timeoutMillis);

afterAll(async () => {
  await browser.close();
  await server.kill();
  rmSync(dataDirectory, { recursive: true, force: true, maxRetries: 10 });
});

/** Opens the playground with the network cut off: only the server itself can be reached. Every attempt is recorded. */
async function openPlayground(): Promise<{ page: Page; attempts: string[] }> {
  const { origin } = new URL(server.url);
  const attempts: string[] = [];
  const page = await browser.newPage();
  await page.route('**', (route) => {
    const url = route.request().url();
    if (new URL(url).origin === origin || /^(data|blob):/.test(url)) return route.continue();
    attempts.push(url);
    return route.abort();
  });
  // What the page's own policy blocks never becomes a request.
  page.on('console', (message) => {
    if (message.type() === 'error') attempts.push(message.text());
  });
  await page.goto(server.url);
  return { page, attempts };
}

test('GraphiQL opens without the network, runs the example and shows its answer', async () => {
  const { page, attempts } = await openPlayground();
  await page.getByRole('button', { name: 'Execute query' }).click();

  const answer = page.locator('.graphiql-response');
  await answer.getByText('"contacts"').waitFor();
  const text = await answer.innerText();
  expect(text).toMatch(/"data":\s\{\s*"contacts":\s\{\s*"nodes":\s\[/);
  expect(text).not.toContain('"errors"');
  expect(attempts).toEqual([]);
}, timeoutMillis);

test('GraphiQL explains the schema', async () => {
  const { page, attempts } = await openPlayground();
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByRole('link', { name: 'Query', exact: true }).click();
  await page.getByText('Everything that can be read.').waitFor();
  expect(attempts).toEqual([]);
}, timeoutMillis);

test('an attempt to reach the network is recorded', async () => {
  const { page, attempts } = await openPlayground();
  await page.evaluate(() => fetch('https://example.org/').catch(() => null));
  expect(attempts.join()).toContain('https://example.org/');
}, timeoutMillis);
