import type { Page } from './page.ts';

/** The paper's width and height, in millimetres. */
export const sheets: Readonly<Record<Page['paper'], { width: number; height: number }>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};

/** The room left free on every side, in millimetres; the foot stands in the lower one. */
export const margins = { top: 20, side: 22, bottom: 24 } as const;

/** What is left for the text, in millimetres. */
export function textArea(paper: Page['paper']): { width: number; height: number } {
  const { width, height } = sheets[paper];
  return { width: width - 2 * margins.side, height: height - margins.top - margins.bottom };
}
