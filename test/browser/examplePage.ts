/** The example page in a browser that reaches nothing else, with a server of its own for each file of tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { findChromium } from '../setup/chromium.ts';
import { startExampleWeb, type ExampleWeb } from '../support/exampleWeb.ts';
import { openOffline } from '../support/offlinePage.ts';
import { signIn, type ApiClient } from './apiClient.ts';

export const timeoutMillis = 120_000;

/** A part of the contact card. */
export const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** The hooks of a file of tests. A test fails when the page reached out of its origin or printed an error. */
export class ExamplePage {
  /** Another client of the server behind the page. */
  other!: ApiClient;
  #dataDirectory = '';
  #example!: ExampleWeb;
  #browser!: Browser;
  #attempts: string[] = [];

  constructor() {
    beforeAll(async () => {
      this.#dataDirectory = mkdtempSync(join(tmpdir(), 'kith-example-'));
      this.#example = await startExampleWeb({
        DATA_DIR: this.#dataDirectory,
        DEMO_CONTACTS: '80',
        // The other client sends texts.
        UNREGISTERED_DOCUMENTS_FOR: 'graphiql,backoffice',
      });
      this.other = await signIn(this.#example.url);
      this.#browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
    }, timeoutMillis);
    afterAll(async () => {
      await this.#browser.close();
      await this.#example.end();
      rmSync(this.#dataDirectory, { recursive: true, force: true, maxRetries: 10 });
    });
    afterEach(async () => {
      for (const context of this.#browser.contexts()) await context.close();
      expect(this.#attempts).toEqual([]);
    });
  }

  urlOf(path: string): string {
    return new URL(path, this.#example.url).href;
  }

  async open(path = '/', options: BrowserContextOptions = {}): Promise<Page> {
    const opened = await openOffline(this.#browser, this.urlOf(path), { viewport: { width: 1280, height: 900 }, ...options });
    this.#attempts = opened.attempts;
    return opened.page;
  }

  /** An error that the browser is expected to print. */
  allow(text: string): void {
    this.#attempts = this.#attempts.filter((attempt) => !attempt.includes(text));
  }
}
