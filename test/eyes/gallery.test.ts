import * as assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { place } from './place.ts';
import { violationsIn } from './violations.ts';

const gallery = resolve('docs', 'gallery');
const pages = readdirSync(gallery).filter((name) => name.endsWith('.html'));

/** As wide as a small phone. */
const narrow = { width: 360, height: 740 };
const wide = { width: 1280, height: 900 };

interface Opened {
  readonly page: Page;
  /** What the page said on its console, and what it asked for beside itself. */
  readonly remarks: readonly string[];
}

async function open(context: BrowserContext, name: string): Promise<Opened> {
  const address = pathToFileURL(join(gallery, name)).href;
  const remarks: string[] = [];
  const page = await context.newPage();
  page.on('console', (message) => remarks.push(message.text()));
  page.on('pageerror', (error) => remarks.push(error.message));
  page.on('request', (request) => {
    const asked = request.url();
    if (asked !== address && !asked.startsWith('data:')) remarks.push(asked);
  });
  await page.goto(address);
  return { page, remarks };
}

async function widthOf(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth');
}

describe('A document as a page of its own', function () {
  this.timeout(240_000);
  let browser: Browser;

  before(async () => {
    browser = await chromium.launch({
      executablePath: place.browser,
      args: [...place.browserArguments],
    });
    await mkdir(place.pictures, { recursive: true });
  });

  after(async () => {
    await browser.close();
  });

  it('is there for each kind', () => {
    assert.ok(pages.length >= 9, pages.join(', '));
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is read by everybody on a ${colorScheme} ground, also on a phone and on paper`, async () => {
      const context = await browser.newContext({ colorScheme, viewport: wide });
      for (const name of pages) {
        const { page, remarks } = await open(context, name);
        assert.deepEqual(await violationsIn(page, 'html'), [], `${name}, wide`);
        // Paper is white and a phone has the same colors, whatever the ground.
        const isLight = colorScheme === 'light';
        await page.emulateMedia({ media: 'print' });
        if (isLight) assert.deepEqual(await violationsIn(page, 'html'), [], `${name}, on paper`);
        await page.emulateMedia({ media: 'screen' });
        await page.setViewportSize(narrow);
        if (isLight) assert.deepEqual(await violationsIn(page, 'html'), [], `${name}, narrow`);
        assert.equal(await widthOf(page), narrow.width, `${name} is wider than a phone`);
        await page.screenshot({
          path: join(place.pictures, `gallery-${name.replace('.html', '')}-${colorScheme}.png`),
          fullPage: true,
        });
        assert.deepEqual(remarks, [], name);
        await page.close();
      }
      await context.close();
    });
});
