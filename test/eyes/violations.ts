import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** A page, or a frame of one. */
type Where = Pick<Page, 'locator'>;

/** What axe finds wrong in a part of a page, in its own words. */
export async function violationsIn(inside: Where, part: string): Promise<readonly string[]> {
  try {
    return await lookedThrough(inside, part);
  } catch (error) {
    // The editor may draw the page once more while it is looked at.
    if (!/detached|context was destroyed/i.test(String(error))) throw error;
    await inside.locator(part).waitFor();
    return lookedThrough(inside, part);
  }
}

async function lookedThrough(inside: Where, part: string): Promise<readonly string[]> {
  // The page allows no script but its own, so axe comes in from outside. The ground of a page lies
  // behind it, where axe does not look: it is given to the page itself.
  const found: readonly Violation[] = await inside.locator(part).evaluate(`
    (async () => {
      document.documentElement.style.backgroundColor = 'var(--vscode-editor-background)';
      ${axe.source};
      return (await axe.run('${part}')).violations;
    })()`);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
