import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { pageStyle } from './page-style.ts';
import type { Page } from './page.ts';
import { base64 } from './picture.ts';
import { printableLine } from './printable.ts';

/** How a file begins: its styles are in it, and nothing but them and pictures in it is let in. */
export function pageStart(page: Page): string {
  const style = pageStyle(page);
  const allowed = `default-src 'none'; img-src data:; style-src 'sha256-${base64(sha256(utf8ToBytes(style)))}'`;
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: allowed }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', printableLine(page.title)),
    h('style', style),
  ]);
  return `<!doctype html>\n<html lang="${page.language}">\n${toHtml(head)}\n<body>\n<main>\n`;
}

/** How it ends. */
export function pageEnd(page: Page): string {
  const foot = printableLine(page.foot).trim();
  const footer = foot === '' ? '' : `${toHtml(h('footer', foot))}\n`;
  return `</main>\n${footer}</body>\n</html>\n`;
}
