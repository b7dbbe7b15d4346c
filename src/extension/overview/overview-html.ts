import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** What a page of ours is made of. */
export interface OverviewPage {
  /** What the page is about, by which it is drawn anew after the window was loaded anew. */
  readonly key: string;
  readonly title: string;
  readonly language: string;
  readonly content: Element;
  /** Where styles may come from, as the webview names it. */
  readonly styleSource: string;
  readonly styles: readonly string[];
  readonly script: string;
  /** What lets our one script run, and nothing else. */
  readonly nonce: string;
}

/**
 * The whole page. It may load our own styles and run our one script: nothing else, and nothing
 * from anywhere else. Texts of records are text nodes and attributes, written with their signs
 * escaped.
 */
export function overviewHtml(page: OverviewPage): string {
  const { key, title, language, content, styleSource, styles, script, nonce } = page;
  const policy = [
    "default-src 'none'",
    `style-src ${styleSource}`,
    `script-src 'nonce-${nonce}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>\n${toHtml(
    h('html', { lang: language }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', title),
        styles.map((href) => h('link', { rel: 'stylesheet', href })),
      ]),
      h('body', { dataKey: key }, [
        h('div', { id: 'overview' }, [content]),
        h('script', { src: script, nonce }),
      ]),
    ]),
  )}\n`;
}
