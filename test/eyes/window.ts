import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { pageAddress, place } from './place.ts';

export interface Look {
  /** The window's size in pixels of the picture. */
  readonly width?: number;
  readonly height?: number;
  /** In percent, as a browser's zoom: at 200 everything is twice as large and has half the room. */
  readonly zoom?: number;
}

export interface OpenWindow {
  readonly browser: Browser;
  readonly page: Page;
  /** Addresses outside this machine that the page asked for; they are refused. */
  readonly askedElsewhere: readonly string[];
}

/** No machine that runs these tests is so slow that a wait this long is anything but a failure. */
const patience = 60_000;

/** Opens VS Code on a folder, in a browser of its own. */
export async function openWindow(folder: string, look: Look): Promise<OpenWindow> {
  const { width = 1280, height = 800, zoom = 100 } = look;
  const deviceScaleFactor = zoom / 100;
  const browser = await chromium.launch({
    executablePath: place.browser,
    args: [...place.browserArguments],
  });
  const context = await browser.newContext({
    viewport: {
      width: Math.round(width / deviceScaleFactor),
      height: Math.round(height / deviceScaleFactor),
    },
    deviceScaleFactor,
  });
  context.setDefaultTimeout(patience);
  const askedElsewhere: string[] = [];
  await context.route(
    (url) => !['127.0.0.1', ''].includes(url.hostname),
    async (route) => {
      askedElsewhere.push(route.request().url());
      await route.abort();
    },
  );
  const page = await context.newPage();
  try {
    await page.goto(pageAddress(folder));
    await untilReady(page);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return { browser, page, askedElsewhere };
}

/** Waits until VS Code has put everything where it belongs, in its colours. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator('.statusbar-item').first().waitFor();
  await page.waitForFunction('globalThis.driver?.whenWorkbenchRestored');
  await page.evaluate('globalThis.driver.whenWorkbenchRestored()');
  // The theme comes last; a picture taken before it shows the wrong colours.
  await page.locator('.monaco-workbench[class*="vscode-theme-"]').waitFor();
}
