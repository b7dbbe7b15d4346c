import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { ListItem, Parents, Root } from 'mdast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { defaultHandlers } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Page } from './page.ts';
import { safeTree } from './safe-tree.ts';
import { taskSign } from './task-sign.ts';

/** All that a page's text may be made of. */
const schema: Schema = {
  tagNames:
    'h1 h2 h3 h4 h5 h6 p strong em del code pre br hr a img ul ol li blockquote table thead tbody tr th td'.split(
      ' ',
    ),
  attributes: {
    a: ['href'],
    img: ['src', 'alt'],
    ol: ['start'],
    li: [['className', 'task-list-item']],
    th: [['align', 'left', 'center', 'right']],
    td: [['align', 'left', 'center', 'right']],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['data'] },
  ancestors: {},
  required: {},
  clobber: [],
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
};

type State = Parameters<typeof defaultHandlers.listItem>[0];

const writer = unified()
  .use(remarkRehype, { handlers: { listItem } })
  .use(rehypeSanitize, schema)
  .use(nameColumns)
  .use(rehypeStringify)
  .freeze();

/** A part of a document, to stand after `pageStart`. Nothing in it runs or leads where it should not. */
export function pagePiece(root: Root, { language }: Pick<Page, 'language'>): string {
  return `${writer.stringify(writer.runSync(safeTree(root, language)))}\n`;
}

/** A task begins with its box as a sign: there is nothing to tick on a page. */
function listItem(state: State, item: ListItem, parent: Parents | undefined): Element {
  const element = defaultHandlers.listItem(state, { ...item, checked: null }, parent);
  if (typeof item.checked !== 'boolean') return element;
  const isParagraph = (child: ElementContent): child is Element =>
    child.type === 'element' && child.tagName === 'p';
  const first = element.children.find((child) => child.type === 'element');
  const lead = first && isParagraph(first) ? first : element;
  lead.children.unshift({ type: 'text', value: `${taskSign(item.checked)} ` });
  return { ...element, properties: { className: ['task-list-item'] } };
}

/** The cells of the first row name their columns, where they say something. */
function nameColumns() {
  return (root: HtmlRoot): void => {
    visit(root, 'element', (element) => {
      if (element.tagName !== 'th') return;
      if (element.children.length > 0) element.properties['scope'] = 'col';
      else element.tagName = 'td';
    });
  };
}
