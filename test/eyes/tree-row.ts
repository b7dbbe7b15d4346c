import type { Locator } from 'playwright-core';

export interface TreeRow {
  readonly label: string;
  readonly description: string;
  readonly level: number;
  /** Undefined for a row that has nothing below it. */
  readonly expanded: boolean | undefined;
}

export async function readRow(row: Locator): Promise<TreeRow> {
  const description = row.locator('.label-description');
  const expanded = await row.getAttribute('aria-expanded');
  return {
    label: plain(await row.locator('.label-name').first().innerText()),
    description:
      (await description.count()) > 0 ? plain(await description.first().innerText()) : '',
    level: Number(await row.getAttribute('aria-level')),
    expanded: expanded === null ? undefined : expanded === 'true',
  };
}

/** VS Code shows a space as U+00A0. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}
