import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../setup/chromium.ts';
import { openOffline } from '../support/offlinePage.ts';
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

async function createContact(name: string): Promise<void> {
  const query = 'mutation ($name: String!) { createIndividualContact(input: { name: $name }) { __typename } }';
  await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}` },
    body: JSON.stringify({ query, variables: { name } }),
  });
}

const openPlayground = () => openOffline(browser, server.url);

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

test('GraphiQL follows the change feed', async () => {
  const { page, attempts } = await openPlayground();
  // The tabs slide while one is pointed at.
  await page.getByTitle('Follow').evaluate((tab: HTMLElement) => tab.click());
  // Until then, the query of the tab before is executed.
  await page.locator('.graphiql-query-editor').getByText('changeFeed').waitFor();
  await page.getByRole('button', { name: 'Execute query' }).click();
  const answer = page.locator('.graphiql-response');
  await answer.getByText('"cursor"').waitFor();

  await createContact('Somebody new');

  await answer.getByText('"Somebody new"').waitFor();
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
