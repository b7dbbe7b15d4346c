import fc from 'fast-check';
import type { BlockContent, ListItem, PhrasingContent, Root, Table } from 'mdast';
import { hostile } from '../summaries/hostile-texts.ts';
import { asAddress, nights } from './documents.ts';

const schemes = [
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'vbscript:x', 'command:caseload.newCase'],
  ...['data:text/html,<script>alert(1)</script>', 'data:text/html;base64,PHNjcmlwdD4=', 'file:///etc/passwd'],
  ...['//evil.example/x', '\\\\evil.example\\x', '/x', '../notes/visit.md', '#top', '?a=b', '', 'C:\\x'],
  ...['&#106;avascript:alert(1)', 'javascript&colon;alert(1)', 'view-source:http://a.example', 'blob:x'],
  ...['https://a.example/?q="><script>', "http://a.example/' onclick='x", 'mailto:a@b.example?subject=a b'],
  ...['https://', 'http://[::1]/', 'https://a.example/%zz#a#b', 'https://ä.example/ö|{}', 'tel:+49 30 1'],
]; // prettier-ignore

const signs = ['\t', '\n', '\u0000', '\u0001', ' ', '\u200B', '\u202E', '\uD83D', '"', '<'];

/** Addresses that run, fetch or read something, or lead nowhere, with signs that hide it. */
export const address: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...schemes), fc.constantFrom('', ...signs), fc.nat(12))
  .map(([url, sign, at]) => url.slice(0, at) + sign + url.slice(at));

const pictures = [
  asAddress(nights),
  asAddress(nights.replace('<path', '<script>alert(1)</script><path')),
  asAddress(nights.replace('<rect', '<rect onload="alert(1)"')),
  asAddress(nights.replace('<rect', '<image href="https://evil.example/x.png"/><rect')),
  `data:image/svg+xml,${encodeURIComponent(nights)}`,
  'data:image/svg+xml;base64,%%%',
  'data:image/png;base64,iVBORw0KGgo=',
  'https://evil.example/seen.png',
];

const picture = fc.oneof(address, fc.constantFrom(...pictures));
const name = fc.constantFrom('form', 'FORM', '__proto__', 'chart-1');

interface Parts {
  readonly phrase: PhrasingContent;
  readonly block: BlockContent;
  readonly item: ListItem;
}

const { phrase, block } = fc.letrec((tie: fc.LetrecTypedTie<Parts>) => {
  const phrases = fc.array(tie('phrase'), { maxLength: 3 });
  const blocks = fc.array(tie('block'), { maxLength: 3 });
  const text = hostile.map((value): PhrasingContent => ({ type: 'text', value }));
  const row = fc
    .array(phrases, { minLength: 1, maxLength: 3 })
    .map((cells): Table['children'][number] => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children })),
    }));
  return {
    phrase: fc.oneof(
      { depthSize: 'small' },
      text,
      hostile.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
      hostile.map((value): PhrasingContent => ({ type: 'html', value: `<img src=x onerror=${value}>` })), // prettier-ignore
      fc.tuple(picture, hostile).map(([url, alt]): PhrasingContent => ({ type: 'image', url, alt, title: alt })), // prettier-ignore
      fc.tuple(name, hostile).map(([identifier, alt]): PhrasingContent => ({ type: 'imageReference', referenceType: 'full', identifier, alt })), // prettier-ignore
      fc.tuple(address, phrases).map(([url, children]): PhrasingContent => ({ type: 'link', url, title: 'x', children: children })), // prettier-ignore
      fc.tuple(name, phrases).map(([identifier, children]): PhrasingContent => ({ type: 'linkReference', referenceType: 'full', identifier, children: children })), // prettier-ignore
      phrases.map((children): PhrasingContent => ({ type: 'strong', children })),
    ),
    item: fc
      .tuple(fc.constantFrom(true, false, null), blocks)
      .map(([checked, children]): ListItem => ({ type: 'listItem', checked, children })),
    block: fc.oneof(
      { depthSize: 'small' },
      phrases.map((children): BlockContent => ({ type: 'paragraph', children })),
      phrases.map((children): BlockContent => ({ type: 'heading', depth: 2, children })),
      hostile.map((value): BlockContent => ({ type: 'code', value, lang: value, meta: value })),
      hostile.map((value): BlockContent => ({ type: 'html', value: `<script>${value}</script>` })),
      fc.array(row, { minLength: 1, maxLength: 3 }).map((children): BlockContent => ({ type: 'table', children })), // prettier-ignore
      blocks.map((children): BlockContent => ({ type: 'blockquote', children })),
      fc.tuple(fc.boolean(), fc.integer(), fc.array(tie('item'), { maxLength: 3 })).map(([ordered, start, children]): BlockContent => ({ type: 'list', ordered, start, children })), // prettier-ignore
    ),
  };
});

/** Trees that hold anything anywhere, and say what styles and names their pages should have. */
export const tree: fc.Arbitrary<Root> = fc
  .tuple(fc.array(fc.oneof(block, phrase), { maxLength: 4 }), address, picture)
  .map(([children, url, chart]) => ({
    type: 'root',
    children: [
      ...children.map((child) => ({
        ...child,
        data: { hName: 'script', hProperties: { id: 'x', style: 'x', onclick: 'x' } },
      })),
      { type: 'definition', identifier: 'form', url },
      { type: 'definition', identifier: '__proto__', url },
      { type: 'definition', identifier: 'chart-1', url: chart },
    ],
  }));
