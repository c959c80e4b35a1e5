import { expect, test } from '@jest/globals';
import { ExamplePage, section, timeoutMillis } from './examplePage.ts';

const app = new ExamplePage();

test("another client's changes arrive without a reload", async () => {
  const id = await app.other.createContact('Annegret Voss', { emails: [{ address: 'annegret@voss.example', type: 'WORK_EMAIL' }] });
  const page = await app.open(`/contacts/${id}?q=voss`);
  await page.getByText('Live', { exact: true }).waitFor();
  await page.getByRole('status').getByText('1 contact', { exact: true }).waitFor();
  let loads = 0;
  page.on('load', () => loads++);

  await app.other.rename(id, 'Annegret Voss-Kern');
  await page.getByRole('heading', { level: 2, name: 'Annegret Voss-Kern' }).waitFor();
  await page.getByText('Changed by somebody else just now').waitFor();
  await page.locator('a.row', { hasText: 'Annegret Voss-Kern' }).waitFor();

  await app.other.ask('mutation ($input: AddPhoneInput!) { addPhone(input: $input) { __typename } }', {
    input: { ownerId: id, detail: { number: '+49 40 556677', type: 'MAIN' } },
  });
  await section(page, 'Phone').getByRole('link', { name: '+49 40 556677' }).waitFor();
  await app.other.createContact('Burkhard Voss');
  await page.locator('a.row', { hasText: 'Burkhard Voss' }).waitFor();
  await page.getByRole('status').getByText('2 contacts', { exact: true }).waitFor();
  expect(loads).toBe(0);
}, timeoutMillis);

test("one's own changes are not told as somebody else's", async () => {
  const page = await app.open(`/contacts/${await app.other.createContact('Sieglinde Arndt')}`);
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
  await app.other.createContact('Zacharias Zuletzt');
  await page.getByRole('searchbox').fill('zuletzt');
  await page.getByRole('link', { name: 'Zacharias Zuletzt' }).waitFor();
  expect(await page.title()).toBe('Sieglinde Arndt');
}, timeoutMillis);

test('RU.38 the page sends ids of registered documents, never a text, and queries by GET', async () => {
  const id = await app.other.createContact('Rosalie Winter');
  const page = await app.open('/');
  const sent: { method: string; parameters: string }[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname === '/graphql') sent.push({ method: request.method(), parameters: decodeURIComponent(url.search) + (request.postData() ?? '') });
  });
  await page.goto(app.urlOf(`/contacts/${id}`));
  await page.getByText('Live', { exact: true }).waitFor();
  const about = section(page, 'About');
  await about.getByRole('button', { name: 'Edit name and dates' }).click();
  await about.getByLabel('Name', { exact: true }).fill('Rosalie Sommer');
  await about.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 2, name: 'Rosalie Sommer' }).waitFor();

  expect(sent.filter(({ parameters }) => !parameters.includes('sha256Hash'))).toEqual([]);
  expect(sent.filter(({ parameters }) => /"query":|[?&]query=/.test(parameters))).toEqual([]);
  const methodOf = (name: string) => sent.find(({ parameters }) => parameters.includes(name))?.method;
  expect({ card: methodOf('ContactCard'), update: methodOf('UpdateIndividual') }).toEqual({ card: 'GET', update: 'POST' });
}, timeoutMillis);

test('a stream that breaks is made again; when its cursor has expired, the page reads anew', async () => {
  const id = await app.other.createContact('Edelgard Roth');
  let streams = 0;
  const page = await app.open('/');
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('ChangeFeed')) return route.fallback();
    streams++;
    if (streams === 1) {
      await app.other.rename(id, 'Edelgard Roth-Hansen');
      const expired = { data: { changeFeed: { __typename: 'ChangeCursorExpired', code: 'CHANGE_CURSOR_EXPIRED' } } };
      const body = `event: next\ndata: ${JSON.stringify(expired)}\n\nevent: complete\ndata:\n\n`;
      return route.fulfill({ status: 200, contentType: 'text/event-stream', body });
    }
    return streams === 2 ? route.abort() : route.fallback();
  });
  await page.goto(app.urlOf(`/contacts/${id}`));
  await page.getByRole('heading', { level: 2, name: 'Edelgard Roth-Hansen' }).waitFor();
  await page.getByText('Live', { exact: true }).waitFor();
  expect(streams).toBeGreaterThanOrEqual(3);
  await app.other.rename(id, 'Edelgard Hansen');
  await page.getByRole('heading', { level: 2, name: 'Edelgard Hansen' }).waitFor();
  // The stream that was cut off is the one error that the page may print here.
  app.allow('ERR_FAILED');
}, timeoutMillis);
