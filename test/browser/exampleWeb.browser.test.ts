import { expect, test } from '@jest/globals';
import { ExamplePage, section, timeoutMillis } from './examplePage.ts';

const app = new ExamplePage();

test('typing finds a contact by its name, its e-mail address and its number', async () => {
  const emails = [{ address: 'w.quast@harbour.example', type: 'WORK_EMAIL' }];
  await app.other.createContact('Wilhelmina Quast', { emails, phones: [{ number: '+49 30 901820', type: 'MAIN' }] });
  const page = await app.open();
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
  const page = await app.open();
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
  const id = await app.other.createContact('Ottilie Brandt', { emails: [{ address: 'ottilie@brandt.example', type: 'WORK_EMAIL' }] });
  const page = await app.open(`/contacts/${id}`);
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
  expect(await app.other.readContact(id)).toMatchObject({ emails: [{ address: 'o.brandt@brandt.example' }] });
}, timeoutMillis);

test('details and tags are added and removed', async () => {
  const id = await app.other.createContact('Cosima Reuter', { tags: ['Press'] });
  const page = await app.open(`/contacts/${id}`);
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
  expect(await app.other.readContact(id)).toMatchObject({ emails: [], tags: [{ name: 'Board' }] });
}, timeoutMillis);

test('a number that another contact has leads to that contact', async () => {
  const holder = await app.other.createContact('Henrike Holder');
  const role = { customerNumber: 'K-4711', customerSince: '2020-01-01', isActive: true, isSuspended: false };
  await app.other.ask('mutation ($input: SetCustomerRoleInput!) { setCustomerRole(input: $input) { __typename } }', {
    input: { contactId: holder, role },
  });
  const page = await app.open(`/contacts/${await app.other.createContact('Late Comer')}`);
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
  app.allow('status of 400');
}, timeoutMillis);

test('what somebody else saved meanwhile stands beside what was typed, and one can keep either', async () => {
  const id = await app.other.createContact('Marlene Stahl');
  const page = await app.open(`/contacts/${id}`);
  const about = section(page, 'About');
  await about.getByRole('button', { name: 'Edit name and dates' }).click();
  await about.getByLabel('Name', { exact: true }).fill('Marlene Stahl-Weber');
  await app.other.rename(id, 'Marlene Weber');
  await about.getByRole('button', { name: 'Save' }).click();
  await about.getByText('Somebody else saved in the meantime').waitFor();
  await about.getByText('was Marlene Stahl').waitFor();
  await about.getByRole('radio', { name: 'Theirs Marlene Weber' }).waitFor();
  await about.getByRole('radio', { name: 'Mine Marlene Stahl-Weber' }).check();
  await about.getByRole('button', { name: 'Continue with this' }).click();
  await about.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 2, name: 'Marlene Stahl-Weber' }).waitFor();
  expect(await app.other.readContact(id)).toMatchObject({ name: 'Marlene Stahl-Weber' });
}, timeoutMillis);

test('a lost connection loses no input, and the second attempt has the key of the first', async () => {
  const id = await app.other.createContact('Gerrit Funke');
  const page = await app.open(`/contacts/${id}`);
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
  app.allow('ERR_FAILED');
}, timeoutMillis);

test('a deleted contact is shown, and nothing of it can be edited', async () => {
  const id = await app.other.createContact('Dorothea Lang', { tags: ['Press'] });
  const page = await app.open(`/contacts/${id}`);
  await section(page, 'About').getByRole('button').waitFor();
  await page.getByText('Live', { exact: true }).waitFor();
  await app.other.ask('mutation ($input: DeleteIndividualContactInput!) { deleteIndividualContact(input: $input) { __typename } }', { input: { id } });
  await page.getByText('This contact was deleted.').waitFor();
  expect(await page.locator('.card').getByRole('button').count()).toBe(0);
}, timeoutMillis);

test('a phone shows the list or the card', async () => {
  const id = await app.other.createContact('Pauline Klein');
  const page = await app.open('/?q=pauline', { viewport: { width: 390, height: 844 } });
  await page.getByRole('link', { name: 'Pauline Klein' }).click();
  await page.getByRole('heading', { level: 2, name: 'Pauline Klein' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/contacts/${id}`);
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBe(0);
  await page.getByRole('button', { name: '← Contacts' }).click();
  await page.getByRole('link', { name: 'Pauline Klein' }).waitFor();
}, timeoutMillis);
