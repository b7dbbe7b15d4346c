import * as assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { changeSettings, copySample, place, readSettings, restoreSettings } from './place.ts';
import type { Settings } from './place.ts';
import { plain, readRow } from './tree-row.ts';
import type { TreeRow } from './tree-row.ts';
import { openWindow, untilReady } from './window.ts';
import type { Look, OpenWindow } from './window.ts';

export interface Opening extends Look {
  /** A folder or a `.code-workspace` file; a fresh copy of the sample caseload when not given. */
  readonly folder?: string;
  readonly settings?: Settings;
}

/** The class that VS Code gives a window with a theme of this kind. */
export type ThemeKind = 'vs' | 'vs-dark' | 'hc-black' | 'hc-light';

const quickRow = '.quick-input-list .monaco-list-row';

/** One window of VS Code, used and looked at as a person would. */
export class Workbench {
  readonly page: Page;
  readonly folder: string;
  /** Addresses outside this machine that the page asked for. There must be none. */
  readonly askedElsewhere: readonly string[];
  readonly #browser: Browser;
  readonly #settings: string;

  private constructor(folder: string, opened: OpenWindow, settings: string) {
    this.folder = folder;
    this.page = opened.page;
    this.askedElsewhere = opened.askedElsewhere;
    this.#browser = opened.browser;
    this.#settings = settings;
  }

  static async open(opening: Opening = {}): Promise<Workbench> {
    const folder = opening.folder ?? (await copySample());
    const settings = await readSettings();
    await changeSettings(opening.settings ?? {});
    try {
      return new Workbench(folder, await openWindow(folder, opening), settings);
    } catch (error) {
      await restoreSettings(settings);
      throw error;
    }
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

  /** Opens a file by its path in the folder, or by its name where only one file has it. */
  async openFile(path: string): Promise<void> {
    const parts = path.split('/');
    const name = parts.at(-1) ?? path;
    const folder = parts.slice(0, -1).join('/');
    await this.#openPalette(path);
    await this.page
      .locator(quickRow)
      .filter({ has: this.page.locator('.label-name').getByText(name, { exact: true }) })
      .filter(folder === '' ? {} : { has: this.page.getByText(folder) })
      .first()
      .click();
    await this.editor(path).first().waitFor();
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
    // Where everything is large, the bar has no room for it and only the palette leads there.
    if (!(await isShown(tab))) await this.runCommand(`View: Show ${name}`);
    else if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    // Its name would stay on the screen, over the views.
    await this.page.mouse.move(0, 0);
  }

  /** The rows of a view, to click on or to wait for. */
  rows(view: string): Locator {
    return this.page.locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`);
  }

  row(view: string, label: string): Locator {
    const name = this.page.locator('.label-name').getByText(label, { exact: true });
    return this.rows(view).filter({ has: name }).first();
  }

  /**
   * Chooses from the menu of a row, or from a menu within it. `shown` sees the last menu before that.
   * A menu that was opened while the tree is drawn anew belongs to no row any more, and what is chosen
   * in it asks which case is meant: it is opened again.
   */
  async chooseInMenu(
    row: Locator,
    names: readonly string[],
    shown: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<void> {
    const question = this.page.getByPlaceholder('Which case?');
    for (let attempt = 0; attempt < 3; attempt++) {
      await row.click({ button: 'right' });
      // A menu that has just opened takes a click for the end of the one that opened it.
      for (const name of names) {
        await this.page.getByRole('menuitem', { name }).hover();
        if (name === names.at(-1)) await shown();
      }
      await this.page.keyboard.press('Enter');
      if (!(await isShown(question))) return;
      await this.page.keyboard.press('Escape');
    }
  }

  /** Opens what stands below a row, where it is not open yet, and leaves the focus where it is. */
  async unfold(row: Locator): Promise<void> {
    await row.waitFor();
    if ((await row.getAttribute('aria-expanded')) === 'true') return;
    await row.locator('.monaco-tl-twistie').click();
    await row.and(this.page.locator('[aria-expanded="true"]')).waitFor();
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
    const lines = this.editor(name).filter({ hasText: /\S/ }).first();
    return plain(await lines.innerText());
  }

  /** Waits until a file's editor shows this: what was typed is drawn a little later. */
  async untilText(name: string, expected: RegExp): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt++) {
      if (expected.test(await this.editorText(name))) return;
      await this.page.waitForTimeout(100);
    }
    assert.match(await this.editorText(name), expected);
  }

  /** What each row of the Problems view says, from the top. */
  async problems(): Promise<readonly string[]> {
    await this.runCommand('View: Focus Problems');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.first().waitFor();
    const labels = (await rows.all()).map((row) => row.getAttribute('aria-label'));
    return (await Promise.all(labels)).map((label) => plain(label ?? ''));
  }

  /**
   * Waits for a notification that says this, and gives back its whole text. Under the test driver
   * VS Code shows notifications in their list only, which is opened for it and closed again.
   */
  async notification(text: string | RegExp): Promise<string> {
    await this.runCommand('Notifications: Show Notifications');
    const messages = this.page.locator(
      '.notifications-center.visible .notification-list-item-message',
    );
    const found = plain(await messages.filter({ hasText: text }).first().innerText());
    await this.runCommand('Notifications: Hide Notifications');
    return found;
  }

  /** The inside of the last webview that was opened: a panel of ours or the Markdown preview. */
  webview(): FrameLocator {
    return this.page
      .locator('iframe.webview.ready')
      .last()
      .contentFrame()
      .frameLocator('#active-frame');
  }

  /** Changes settings and loads the window anew: one that is open does not watch the file. */
  async setSettings(changes: Settings): Promise<void> {
    await changeSettings(changes);
    await this.page.reload();
    await untilReady(this.page);
  }

  /** Chooses a colour theme by the name in VS Code's list, `Dark Modern` for example. */
  async setTheme(name: string, kind: ThemeKind): Promise<void> {
    await this.runCommand('Preferences: Color Theme');
    await this.pick(name);
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
  }

  /** Takes a picture of the window to `out/pictures/NAME.png`, and gives back its path. */
  async screenshot(name: string): Promise<string> {
    await mkdir(place.pictures, { recursive: true });
    const path = join(place.pictures, `${name}.png`);
    await this.page.screenshot({ path, scale: 'device' });
    return path;
  }

  async #texts(found: Locator): Promise<readonly string[]> {
    return (await found.allInnerTexts()).map(plain);
  }
}

async function isShown(part: Locator): Promise<boolean> {
  return part.waitFor({ state: 'visible', timeout: 3_000 }).then(
    () => true,
    () => false,
  );
}
