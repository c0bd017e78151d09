/** Chromium without a window, for tests that look at what people see. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** A browser that is started before the tests of a file and closed behind them. */
export function useBrowser(): { open(html: string, options?: BrowserContextOptions): Promise<Visit> } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (!existsSync(EXECUTABLE)) {
      throw new Error(
        `There is no Chromium at ${EXECUTABLE}: install Debian's package chromium, or name one by CHROMIUM.`,
      );
    }
    browser = await chromium.launch({ executablePath: EXECUTABLE });
  });
  afterAll(() => browser?.close());
  return {
    async open(html, options = {}) {
      if (browser === undefined) throw new Error('the browser did not start');
      return visit(browser, html, options);
    },
  };
}

/** A page that was opened, and what went wrong with it since. */
export interface Visit {
  readonly page: Page;
  /** Requests for anything but the page itself; none is answered. */
  readonly requests: readonly string[];
  /** What the console said, uncaught errors, dialogs. */
  readonly complaints: readonly string[];
  /** What one of the functions of measures.js tells, such as `overflow()`. */
  measure<T>(what: string): Promise<T>;
}

const MEASURES = fileURLToPath(new URL('../browser/measures.js', import.meta.url));

const ADDRESS = 'https://report.invalid/report.html';

async function visit(browser: Browser, html: string, options: BrowserContextOptions): Promise<Visit> {
  const requests: string[] = [];
  const complaints: string[] = [];
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await context.route('**/*', (route) => {
    if (route.request().url() === ADDRESS)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    requests.push(route.request().url());
    return route.abort();
  });
  page.on('console', (message) => void complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => void complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript({ path: MEASURES });
  await page.goto(ADDRESS);
  return {
    page,
    requests,
    complaints,
    measure: (what) => page.evaluate(`measures.${what}`),
  };
}
