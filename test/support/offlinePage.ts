import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface OfflinePage {
  page: Page;
  /** What the page tried to reach elsewhere, and every error that it printed. */
  attempts: string[];
}

/** A page with the network cut off: only the server at the URL can be reached. Every attempt to reach another one is recorded. */
export async function openOffline(browser: Browser, url: string, options?: BrowserContextOptions): Promise<OfflinePage> {
  const { origin } = new URL(url);
  const attempts: string[] = [];
  const page = await browser.newPage(options);
  await page.route('**', (route) => {
    const target = route.request().url();
    if (new URL(target).origin === origin || /^(data|blob):/.test(target)) return route.continue();
    attempts.push(target);
    return route.abort();
  });
  // What the page's own policy blocks never becomes a request.
  page.on('console', (message) => {
    if (message.type() === 'error') attempts.push(message.text());
  });
  page.on('pageerror', (error) => attempts.push(error.message));
  await page.goto(url);
  return { page, attempts };
}
