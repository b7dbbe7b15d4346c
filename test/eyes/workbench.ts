import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { changeSettings, copySample, pageAddress, place } from './place.ts';
import { readSettings, restoreSettings } from './place.ts';
import type { Settings } from './place.ts';

export interface Opening {
  /** A folder or a `.code-workspace` file; a fresh copy of the sample caseload when not given. */
  readonly folder?: string;
  readonly settings?: Settings;
  /** The window's size in pixels. */
  readonly width?: number;
  readonly height?: number;
}

export interface TreeRow {
  readonly label: string;
  readonly description: string;
  readonly level: number;
  /** Undefined for a row that has nothing below it. */
  readonly expanded: boolean | undefined;
}

/** No machine that runs these tests is so slow that a wait this long is anything but a failure. */
const patience = 60_000;
const quickRow = '.quick-input-list .monaco-list-row';

/** One window of VS Code, used and looked at as a person would. */
export class Workbench {
  readonly page: Page;
  readonly folder: string;
  /** Addresses outside this machine that the page asked for. There must be none. */
  readonly askedElsewhere: readonly string[];
  readonly #browser: Browser;
  readonly #settings: string;

  private constructor(page: Page, folder: string, rest: Rest) {
    this.page = page;
    this.folder = folder;
    this.askedElsewhere = rest.askedElsewhere;
    this.#browser = rest.browser;
    this.#settings = rest.settings;
  }

  static async open(opening: Opening = {}): Promise<Workbench> {
    const { width = 1280, height = 800 } = opening;
    const folder = opening.folder ?? (await copySample());
    const settings = await readSettings();
    await changeSettings(opening.settings ?? {});
    const browser = await chromium.launch({ executablePath: place.browser, args: [...place.browserArguments] });
    const context = await browser.newContext({ viewport: { width, height } });
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
    await page.goto(pageAddress(folder));
    await page.locator('.statusbar-item').first().waitFor();
    await page.waitForFunction('globalThis.driver?.whenWorkbenchRestored');
    await page.evaluate('globalThis.driver.whenWorkbenchRestored()');
    return new Workbench(page, folder, { askedElsewhere, browser, settings });
  }

  /** Closes the window and puts the settings back as they were before it. */
  async close(): Promise<void> {
    await this.#browser.close();
    await restoreSettings(this.#settings);
  }

  /** Runs a command by its title in the palette, `Caseload: New Visit` for example. */
  async runCommand(title: string): Promise<void> {
    await this.#openPalette(`>${title}`);
    await this.pick(title);
  }

  /** Opens a file of the folder by its name, as Go to File does. */
  async openFile(name: string): Promise<void> {
    await this.#openPalette(name);
    await this.pick(name.split('/').at(-1) ?? name);
    await this.tab(name).waitFor();
  }

  async #openPalette(text: string): Promise<void> {
    const input = this.page.locator('.quick-input-box input');
    // A window that has just started may not hear the first key.
    for (let attempt = 0; attempt < 10; attempt++) {
      await this.page.keyboard.press('F1');
      if (await isShown(input)) break;
    }
    await input.fill(text);
  }

  /** Chooses a row of the quick pick that is shown. */
  async pick(label: string): Promise<void> {
    await this.page
      .locator(quickRow)
      .filter({ has: this.page.locator('.label-name').getByText(label, { exact: true }) })
      .first()
      .click();
  }

  /** The labels of the quick pick that is shown. */
  async picks(): Promise<readonly string[]> {
    await this.page.locator(quickRow).first().waitFor();
    return this.#texts(this.page.locator(`${quickRow} .label-name`));
  }

  /** Answers the input box that is shown. */
  async answer(text: string): Promise<void> {
    await this.page.locator('.quick-input-box input').fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Shows the views of an activity, `Caseload` for example. */
  async showActivity(name: string): Promise<void> {
    const tab = this.page.locator('.part.activitybar').getByRole('tab', { name });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
  }

  /** The rows of a view, to click on or to wait for. */
  rows(view: string): Locator {
    return this.page.locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`);
  }

  row(view: string, label: string): Locator {
    const name = this.page.locator('.label-name').getByText(label, { exact: true });
    return this.rows(view).filter({ has: name }).first();
  }

  /** The rows of a view that are on the screen, from the top. */
  async treeRows(view: string): Promise<readonly TreeRow[]> {
    const rows = this.rows(view);
    await rows.first().waitFor();
    return Promise.all((await rows.all()).map(readRow));
  }

  tab(name: string): Locator {
    return this.page.locator(`.tab[data-resource-name="${name.split('/').at(-1) ?? name}"]`);
  }

  /** The lines of a file's editor, to click on or to type into. */
  editor(name: string): Locator {
    return this.page.locator(`.editor-instance .monaco-editor[data-uri$="${name}"] .view-lines`);
  }

  /** The lines of a file's editor that are on the screen; waits until there are some. */
  async editorText(name: string): Promise<string> {
    await this.editor(name).filter({ hasText: /\S/ }).first().waitFor();
    return plain(await this.editor(name).innerText());
  }

  /** What each row of the Problems view says, from the top. */
  async problems(): Promise<readonly string[]> {
    await this.runCommand('View: Focus Problems');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.first().waitFor();
    const labels = (await rows.all()).map((row) => row.getAttribute('aria-label'));
    return (await Promise.all(labels)).map((label) => plain(label ?? ''));
  }

  /** The notifications so far. Under the test driver VS Code shows them in its list only. */
  async notifications(): Promise<readonly string[]> {
    await this.runCommand('Notifications: Show Notifications');
    const list = this.page.locator('.notifications-center.visible .notification-list-item');
    await list.first().waitFor();
    return this.#texts(list.locator('.notification-list-item-message'));
  }

  /** The inside of the last webview that was opened: a panel of ours or the Markdown preview. */
  webview(): FrameLocator {
    return this.page.locator('iframe.webview.ready').last().contentFrame().frameLocator('#active-frame');
  }

  async setSettings(changes: Settings): Promise<void> {
    await changeSettings(changes);
  }

  /** Sets the colour theme by its name and waits until the window has its kind of colours. */
  async setTheme(name: string, kind: 'vs' | 'vs-dark' | 'hc-black' | 'hc-light'): Promise<void> {
    await changeSettings({ 'workbench.colorTheme': name });
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
  }

  /** Makes everything larger, as a browser's zoom does: 200 leaves half the room. */
  async zoom(percent: number): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 1280, height: 800 };
    const deviceScaleFactor = percent / 100;
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(width / deviceScaleFactor),
      height: Math.round(height / deviceScaleFactor),
      deviceScaleFactor,
      mobile: false,
    });
  }

  /** Takes a picture of the window to `out/pictures/NAME.png`, and gives back its path. */
  async screenshot(name: string): Promise<string> {
    const folder = join(place.extension, 'out', 'pictures');
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${name}.png`);
    await this.page.screenshot({ path, scale: 'device' });
    return path;
  }

  async #texts(found: Locator): Promise<readonly string[]> {
    return (await found.allInnerTexts()).map(plain);
  }
}

interface Rest {
  readonly askedElsewhere: readonly string[];
  readonly browser: Browser;
  readonly settings: string;
}

async function isShown(input: Locator): Promise<boolean> {
  return input.waitFor({ state: 'visible', timeout: 3_000 }).then(
    () => true,
    () => false,
  );
}

async function readRow(row: Locator): Promise<TreeRow> {
  const description = row.locator('.label-description');
  const expanded = await row.getAttribute('aria-expanded');
  return {
    label: plain(await row.locator('.label-name').first().innerText()),
    description: (await description.count()) > 0 ? plain(await description.first().innerText()) : '',
    level: Number(await row.getAttribute('aria-level')),
    expanded: expanded === null ? undefined : expanded === 'true',
  };
}

/** VS Code shows a space as U+00A0. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}
