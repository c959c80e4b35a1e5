import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from '../setup/chromium.ts';
import { startExampleWeb, type ExampleWeb } from '../support/exampleWeb.ts';
import { openOffline } from '../support/offlinePage.ts';
import { signIn, type ApiClient } from './apiClient.ts';

const timeoutMillis = 120_000;

let dataDirectory: string;
let example: ExampleWeb;
let other: ApiClient;
let browser: Browser;
let attempts: string[] = [];

beforeAll(async () => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'kith-example-'));
  example = await startExampleWeb({ DATA_DIR: dataDirectory, DEMO_CONTACTS: '80' });
  other = await signIn(example.url);
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
}, timeoutMillis);

afterAll(async () => {
  await browser.close();
  await example.end();
  rmSync(dataDirectory, { recursive: true, force: true, maxRetries: 10 });
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  expect(attempts).toEqual([]);
});

async function openPage(path = '/', options: BrowserContextOptions = {}): Promise<Page> {
  const opened = await openOffline(browser, new URL(path, example.url).href, { viewport: { width: 1280, height: 900 }, ...options });
  ({ attempts } = opened);
  return opened.page;
}

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('typing finds a contact by its name, its e-mail address and its number', async () => {
  const emails = [{ address: 'w.quast@harbour.example', type: 'WORK_EMAIL' }];
  await other.createContact('Wilhelmina Quast', { emails, phones: [{ number: '+49 30 901820', type: 'MAIN' }] });
  const page = await openPage();
  const search = page.getByRole('searchbox');
  for (const [words, marked] of [
    ['quast', ['Quast', 'quast']],
    ['QUAST@harbour', ['quast@harbour']],
    ['901820', ['901820']],
  ] as const) {
    await search.fill(words);
    const row = page.getByRole('link', { name: 'Wilhelmina Quast' });
    for (const text of marked) await row.locator('mark', { hasText: new RegExp(`^${text}$`) }).waitFor();
    await page.getByRole('status').getByText('1 contact', { exact: true }).waitFor();
    await search.fill('');
  }
  await search.fill('nobody has this name');
  await page.getByText('No contact matches').waitFor();
}, timeoutMillis);

test('the list reads on while one scrolls, and the keyboard leads to a card and back', async () => {
  const page = await openPage();
  const rows = page.locator('a.row');
  await rows.nth(49).waitFor();
  await rows.nth(49).scrollIntoViewIfNeeded();
  await rows.nth(60).waitFor();

  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const name = await rows.nth(1).locator('.row-name').innerText();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 2, name });
  await heading.waitFor();
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByText('No contact is open').waitFor();
}, timeoutMillis);

test('a rejected value is explained at its field, keeps what was typed, and can be mended', async () => {
  const id = await other.createContact('Ottilie Brandt', { emails: [{ address: 'ottilie@brandt.example', type: 'WORK_EMAIL' }] });
  const page = await openPage(`/contacts/${id}`);
  const emails = section(page, 'E-mail');
  await emails.getByRole('button', { name: 'Change Work email' }).click();
  const address = emails.getByLabel('Address');
  await address.fill('ottilie at brandt');
  await emails.getByRole('button', { name: 'Save' }).click();
  await emails.locator('.field-problem').waitFor();
  expect(await address.getAttribute('aria-invalid')).toBe('true');
  expect(await address.inputValue()).toBe('ottilie at brandt');

  await address.fill('o.brandt@brandt.example');
  await address.press('Enter');
  await emails.getByRole('link', { name: 'o.brandt@brandt.example' }).waitFor();
  expect(await other.readContact(id)).toMatchObject({ emails: [{ address: 'o.brandt@brandt.example' }] });
}, timeoutMillis);

test('details and tags are added and removed', async () => {
  const id = await other.createContact('Cosima Reuter', { tags: ['Press'] });
  const page = await openPage(`/contacts/${id}`);
  const emails = section(page, 'E-mail');
  await emails.getByRole('button', { name: 'Add e-mail' }).click();
  await emails.getByLabel('Address').fill('cosima@reuter.example');
  await emails.getByRole('button', { name: 'Add', exact: true }).click();
  await emails.getByRole('link', { name: 'cosima@reuter.example' }).waitFor();
  await emails.getByRole('button', { name: 'Remove Work email' }).click();
  await emails.getByText('Really remove?').click();
  await emails.getByRole('link').waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Remove the tag Press' }).click();
  await page.getByRole('button', { name: '+ Tag' }).click();
  await page.getByRole('combobox', { name: 'Tag' }).fill('Board');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove the tag Board' }).waitFor();
  expect(await other.readContact(id)).toMatchObject({ emails: [], tags: [{ name: 'Board' }] });
}, timeoutMillis);

test('a number that another contact has leads to that contact', async () => {
  const holder = await other.createContact('Henrike Holder');
  const role = { customerNumber: 'K-4711', customerSince: '2020-01-01', isActive: true, isSuspended: false };
  await other.ask('mutation ($input: SetCustomerRoleInput!) { setCustomerRole(input: $input) { __typename } }', {
    input: { contactId: holder, role },
  });
  const page = await openPage(`/contacts/${await other.createContact('Late Comer')}`);
  const customer = section(page, 'Customer');
  await customer.getByRole('button', { name: 'Make this contact a customer' }).click();
  await customer.getByLabel('Number', { exact: true }).fill('K-4711');
  await customer.getByLabel('Since').fill('');
  await customer.getByRole('button', { name: 'Save' }).click();
  await customer.locator('.field', { hasText: 'Since' }).locator('.field-problem').waitFor();
  await customer.getByLabel('Since').fill('2024-02-29');
  await customer.getByRole('button', { name: 'Save' }).click();
  await customer.locator('.field-problem').getByRole('link', { name: 'Henrike Holder' }).click();
  await page.getByRole('heading', { level: 2, name: 'Henrike Holder' }).waitFor();
  // The browser tells of the 400 that the empty date was answered with.
  attempts = attempts.filter((text) => !text.includes('status of 400'));
}, timeoutMillis);

test('what somebody else saved meanwhile stands beside what was typed, and one can keep either', async () => {
  const id = await other.createContact('Marlene Stahl');
  const page = await openPage(`/contacts/${id}`);
  const about = section(page, 'About');
  await about.getByRole('button', { name: 'Edit name and dates' }).click();
  await about.getByLabel('Name', { exact: true }).fill('Marlene Stahl-Weber');
  await other.rename(id, 'Marlene Weber');
  await about.getByRole('button', { name: 'Save' }).click();
  await about.getByText('Somebody else saved in the meantime').waitFor();
  await about.getByText('was Marlene Stahl').waitFor();
  await about.getByRole('radio', { name: 'Theirs Marlene Weber' }).waitFor();
  await about.getByRole('radio', { name: 'Mine Marlene Stahl-Weber' }).check();
  await about.getByRole('button', { name: 'Continue with this' }).click();
  await about.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 2, name: 'Marlene Stahl-Weber' }).waitFor();
  expect(await other.readContact(id)).toMatchObject({ name: 'Marlene Stahl-Weber' });
}, timeoutMillis);

test('a lost connection loses no input, and the second attempt has the key of the first', async () => {
  const id = await other.createContact('Gerrit Funke');
  const page = await openPage(`/contacts/${id}`);
  const about = section(page, 'About');
  await about.getByRole('button', { name: 'Edit name and dates' }).click();
  await about.getByLabel('Name', { exact: true }).fill('Gerrit Funke-Lohse');
  const keys: (string | undefined)[] = [];
  await page.route('**/graphql', (route) => {
    if (!route.request().postData()?.includes('UpdateIndividual')) return route.fallback();
    keys.push(route.request().headers()['idempotency-key']);
    return keys.length === 1 ? route.abort() : route.fallback();
  });
  await about.getByRole('button', { name: 'Save' }).click();
  await about.getByText('The server cannot be reached.').waitFor();
  await about.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 2, name: 'Gerrit Funke-Lohse' }).waitFor();
  expect(keys).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), keys[0]]);
  // The lost connection is the one error that the page may print here.
  attempts = attempts.filter((text) => !text.includes('ERR_FAILED'));
}, timeoutMillis);

test("another client's changes arrive without a reload", async () => {
  const id = await other.createContact('Annegret Voss', { emails: [{ address: 'annegret@voss.example', type: 'WORK_EMAIL' }] });
  const page = await openPage(`/contacts/${id}?q=voss`);
  await page.getByText('Live', { exact: true }).waitFor();
  await page.getByRole('status').getByText('1 contact', { exact: true }).waitFor();
  let loads = 0;
  page.on('load', () => loads++);

  await other.rename(id, 'Annegret Voss-Kern');
  await page.getByRole('heading', { level: 2, name: 'Annegret Voss-Kern' }).waitFor();
  await page.getByText('Changed by somebody else just now').waitFor();
  await page.locator('a.row', { hasText: 'Annegret Voss-Kern' }).waitFor();

  await other.ask('mutation ($input: AddPhoneInput!) { addPhone(input: $input) { __typename } }', {
    input: { ownerId: id, detail: { number: '+49 40 556677', type: 'MAIN' } },
  });
  await section(page, 'Phone').getByRole('link', { name: '+49 40 556677' }).waitFor();
  await other.createContact('Burkhard Voss');
  await page.locator('a.row', { hasText: 'Burkhard Voss' }).waitFor();
  await page.getByRole('status').getByText('2 contacts', { exact: true }).waitFor();
  expect(loads).toBe(0);
}, timeoutMillis);

test("one's own changes are not told as somebody else's", async () => {
  const page = await openPage(`/contacts/${await other.createContact('Sieglinde Arndt')}`);
  await page.getByText('Live', { exact: true }).waitFor();
  await page.evaluate(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('.change-notice p')) document.title = 'told';
    });
    seen.observe(document.body, { childList: true, subtree: true });
  });
  const emails = section(page, 'E-mail');
  await emails.getByRole('button', { name: 'Add e-mail' }).click();
  await emails.getByLabel('Address').fill('sieglinde@arndt.example');
  await emails.getByRole('button', { name: 'Add', exact: true }).click();
  await emails.getByRole('link', { name: 'sieglinde@arndt.example' }).waitFor();
  // What another client does afterwards comes after one's own change, and tells that it has come.
  await other.createContact('Zacharias Zuletzt');
  await page.getByRole('searchbox').fill('zuletzt');
  await page.getByRole('link', { name: 'Zacharias Zuletzt' }).waitFor();
  expect(await page.title()).toBe('Sieglinde Arndt');
}, timeoutMillis);

test('a phone shows the list or the card', async () => {
  const id = await other.createContact('Pauline Klein');
  const page = await openPage('/?q=pauline', { viewport: { width: 390, height: 844 } });
  await page.getByRole('link', { name: 'Pauline Klein' }).click();
  await page.getByRole('heading', { level: 2, name: 'Pauline Klein' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/contacts/${id}`);
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBe(0);
  await page.getByRole('button', { name: '← Contacts' }).click();
  await page.getByRole('link', { name: 'Pauline Klein' }).waitFor();
}, timeoutMillis);
